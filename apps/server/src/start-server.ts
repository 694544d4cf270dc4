import { existsSync } from 'node:fs';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/config.js';
import { migrate } from './platform/database/migrate.js';
import { configureHttp } from './platform/http/configure-http.js';
import { PinoLogger } from './platform/logging.js';
import { schema } from './schema.js';

export interface ServerOptions {
  readonly config: Config;
  /** Serve the API, the console and the public pages; `true` unless said otherwise. */
  readonly serves?: boolean;
  /** Take jobs from the queue; `true` unless said otherwise. */
  readonly works?: boolean;
  /** Try the ports after the configured one when it is taken. */
  readonly nextFreePort?: boolean;
}

export interface RunningServer {
  /** e.g. `http://127.0.0.1:3000`; empty when the process only works. */
  readonly url: string;
  readonly port: number;
  /** For benches and tests that need a provider. */
  readonly app: INestApplicationContext;
  /** Ends what is under way and lets go of everything; safe to call twice. */
  stop(): Promise<void>;
}

/** Brings the database up to date, then serves and works as asked. One process may do both. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, serves = true, works = true } = options;
  await migrate(config.databaseUrl, schema);
  const module = AppModule.forRoot({ config, works });
  const logger = new PinoLogger(config.logLevel);
  if (!serves) {
    const app = await NestFactory.createApplicationContext(module, { logger, abortOnError: false });
    return { url: '', port: 0, app, stop: once(() => app.close()) };
  }
  const app = await NestFactory.create<NestExpressApplication>(module, { logger, abortOnError: false, forceCloseConnections: true });
  configureHttp(app, config, consoleFolder());
  try {
    const port = await listen(app, options);
    return { url: `http://${config.host}:${port}`, port, app, stop: once(() => app.close()) };
  } catch (error) {
    await app.close();
    throw error;
  }
}

const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
};

const isTaken = (error: unknown): boolean => (error as { code?: unknown }).code === 'EADDRINUSE';
const portsToTry = 20;

async function listen(app: NestExpressApplication, { config, nextFreePort = false }: ServerOptions): Promise<number> {
  await app.init();
  for (let port = config.port; ; port += 1) {
    try {
      await app.listen(port, config.host);
      const address: unknown = app.getHttpServer().address();
      return (address as { port: number }).port;
    } catch (error) {
      if (!isTaken(error) || !nextFreePort || port >= config.port + portsToTry) throw error;
    }
  }
}

/** The built console beside this application; `null` while it has not been built. */
function consoleFolder(): string | null {
  const beside = ['../../console/dist', '../../../console/dist'].map((folder) => path.resolve(import.meta.dirname, folder));
  return beside.find((folder) => existsSync(path.join(folder, 'index.html'))) ?? null;
}
