import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { reasonOf, texts, type Problem, type Reason } from '@prongsai/contracts';
import type { Request, Response } from 'express';
import { QueryFailedError } from 'typeorm';
import { Refusal, refuse, type ReasonGiven } from './refusal.js';
import { languageOf } from './language.js';

/** Every error leaves as application/problem+json (RFC 9457), in the caller's language, and tells nothing of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const refusal = refusalOf(error);
    if (refusal.status >= 500) this.#logger.error(error instanceof Error ? error.stack : error, `${request.method} ${request.path}`);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const seconds = refusal.reasons.map(({ params }) => params?.['seconds']).find((given) => given !== undefined);
    if (refusal.status === 429 && seconds !== undefined) response.setHeader('retry-after', String(seconds));
    response.status(refusal.status).type('application/problem+json').send(JSON.stringify(problemOf(refusal, request)));
  }
}

const worded = (given: ReasonGiven): Reason => ('message' in given ? given : reasonOf(given));

function problemOf(refusal: Refusal, request: Request): Problem {
  const language = languageOf(request.headers['accept-language']);
  const words = texts.errors[refusal.code];
  return {
    type: `urn:prongsai:${refusal.code}`,
    title: words.title[language],
    status: refusal.status,
    code: refusal.code,
    detail: words.detail[language],
    reasons: refusal.reasons.map(worded),
    instance: request.path,
  };
}

const unreadable = new Set(['entity.parse.failed', 'encoding.unsupported', 'charset.unsupported', 'request.aborted', 'request.size.invalid']);
const uniqueViolation = '23505';

/** What an error means to a caller; anything not thought of is a fault of ours. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { type, status } = error as { type?: unknown; status?: unknown };
  if (type === 'entity.too.large' || status === 413) return refuse.tooLarge();
  if (typeof type === 'string' && unreadable.has(type)) return new Refusal(400, 'invalid-input', [unreadableBody]);
  if (error instanceof HttpException) return ofNest(error);
  if (error instanceof QueryFailedError && (error.driverError as { code?: unknown }).code === uniqueViolation) return refuse.alreadyExists();
  if (status === 400) return new Refusal(400, 'invalid-input', [unreadableBody]);
  return new Refusal(500, 'internal');
}

const unreadableBody: Reason = {
  code: 'input-unreadable',
  where: 'body',
  message: { th: 'อ่านข้อมูลที่ส่งมาไม่ได้ ต้องเป็น JSON ที่ถูกต้อง', en: 'What was sent cannot be read; it must be valid JSON' },
};

function ofNest(error: HttpException): Refusal {
  const status = error.getStatus();
  if (status === 404) return refuse.notFound();
  if (status === 401) return refuse.notSignedIn();
  if (status === 403) return refuse.notPermitted();
  if (status === 400) return new Refusal(400, 'invalid-input', [unreadableBody]);
  return new Refusal(status >= 500 ? 500 : status, status >= 500 ? 'internal' : 'invalid-input');
}
