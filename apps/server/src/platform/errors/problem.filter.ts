import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Problem } from '@prongsai/contracts';
import type { Request, Response } from 'express';
import { requestIdHeader } from '../http/request-id.js';
import { languageOf } from './language.js';
import { problemOf } from './problem-of.js';

/** What is outside a caller's scope is answered as not found. */
const refusedAccess = new Set([401, 403, 404, 429]);

/** Every error leaves as application/problem+json (RFC 9457), in the caller's language, and tells nothing of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const problem = problemOf(error, languageOf(request.headers['accept-language']), request.path);
    this.#log(error, problem, `${request.method} ${request.path} ${String(response.getHeader(requestIdHeader))}`);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const seconds = problem.reasons.map(({ params }) => params?.['seconds']).find((given) => given !== undefined);
    if (problem.status === 429 && seconds !== undefined) response.setHeader('retry-after', String(seconds));
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  /** By the number that the answer carries too; of the caller nothing, as the trail is for that. */
  #log(error: unknown, { status, code }: Problem, asked: string): void {
    if (status >= 500) this.#logger.error(`${asked}: ${error instanceof Error ? error.stack : String(error)}`);
    else if (refusedAccess.has(status)) this.#logger.log(`${asked}: ${status} ${code}`);
  }
}
