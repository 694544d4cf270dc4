import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../config/config.js';
import { describeApi } from './describe-api.js';
import { Mounted } from './mounted.js';
import { isParsedAsJson } from './parsed-as-json.js';
import { requestId } from './request-id.js';
import { sameOrigin } from './same-origin.js';
import { inlineStyleAllowed, securityHeaders } from './security-headers.js';

const aYear = 31_536_000;

/** Everything that stands before the routes: limits, headers, cookies, the console, the API's own description. */
export function configureHttp(app: NestExpressApplication, config: Config, consoleFolder: string | null): void {
  app.set('trust proxy', config.trustedProxies);
  app.disable('x-powered-by');
  app.use(requestId);
  app.use(...securityHeaders(config));
  app.use(cookieParser());
  app.use(sameOrigin(config.publicUrl));
  app.use('/api', (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  app.useBodyParser('json', { limit: '1mb', type: isParsedAsJson });
  describeApi(app, config.demonstration);
  if (consoleFolder !== null) serveConsole(app, consoleFolder);
}

/** The console's files, and its one page for every address that is neither the API's nor a public page's. */
function serveConsole(app: NestExpressApplication, folder: string): void {
  app.useStaticAssets(path.join(folder, 'assets'), { prefix: '/assets', immutable: true, maxAge: aYear * 1000, fallthrough: false });
  app.useStaticAssets(folder, { index: false });
  const others = new Set(['api', ...app.get(Mounted).pages().map(firstPart)]);
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || others.has(firstPart(request.path)) || !request.accepts('html')) return next();
    response.setHeader('cache-control', 'no-cache');
    inlineStyleAllowed(request, response, () => undefined);
    response.sendFile(path.join(folder, 'index.html'), (error?: Error) => (error ? next(error) : undefined));
  });
}

const firstPart = (address: string): string => address.split('/')[1] ?? '';
