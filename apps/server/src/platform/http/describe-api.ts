import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import swaggerUi from 'swagger-ui-express';
import { openApiDocument } from './open-api.js';
import { inlineStyleAllowed } from './security-headers.js';

const documentPath = '/api/docs-json';
const pagePath = '/api/docs';

/** The API's description, as a document and as a page for people, at these two addresses alone; made when somebody first asks. */
export function describeApi(app: NestExpressApplication, demonstration: boolean): void {
  const server = app.getHttpAdapter().getInstance();
  let document: object | null = null;
  server.get(documentPath, (_request: Request, response: Response) => {
    document ??= openApiDocument(demonstration);
    response.json(document);
  });
  app.use(pagePath, inlineStyleAllowed, ...swaggerUi.serve);
  server.get(pagePath, swaggerUi.setup(undefined, { swaggerUrl: documentPath, customSiteTitle: 'Prongsai API' }));
}
