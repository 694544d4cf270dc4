import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { languageOf } from './language.js';
import { problemOf } from './problem-of.js';

/** Every error leaves as application/problem+json (RFC 9457), in the caller's language, and tells nothing of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const problem = problemOf(error, languageOf(request.headers['accept-language']), request.path);
    if (problem.status >= 500) this.#logger.error(error instanceof Error ? error.stack : error, `${request.method} ${request.path}`);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const seconds = problem.reasons.map(({ params }) => params?.['seconds']).find((given) => given !== undefined);
    if (problem.status === 429 && seconds !== undefined) response.setHeader('retry-after', String(seconds));
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}
