import { HttpException } from '@nestjs/common';
import { reasonOf, texts, type Problem, type Reason } from '@prongsai/contracts';
import { QueryFailedError } from 'typeorm';
import { Refusal, refuse, type ReasonGiven } from './refusal.js';
import { unkeepableSign } from './unkeepable-sign.js';

const worded = (given: ReasonGiven): Reason => ('message' in given ? given : reasonOf(given));

/** An error as a caller is told of it (RFC 9457), in his language, with nothing of the inside. */
export function problemOf(error: unknown, language: 'th' | 'en', instance: string): Problem {
  const refusal = refusalOf(error);
  const words = texts.errors[refusal.code];
  return {
    type: `urn:prongsai:${refusal.code}`,
    title: words.title[language],
    status: refusal.status,
    code: refusal.code,
    detail: words.detail[language],
    reasons: refusal.reasons.map(worded),
    instance,
  };
}

const unreadable = new Set(['entity.parse.failed', 'encoding.unsupported', 'charset.unsupported', 'request.aborted', 'request.size.invalid']);
const uniqueViolation = '23505';
/** `character_not_in_repertoire` and `untranslatable_character`: texts of an input that no contract has read. */
const unkeepable = new Set(['22021', '22P05']);

/** What an error means to a caller; anything not thought of is a fault of ours. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { type, status } = error as { type?: unknown; status?: unknown };
  if (type === 'entity.too.large' || status === 413) return refuse.tooLarge();
  if (typeof type === 'string' && unreadable.has(type)) return new Refusal(400, 'invalid-input', [unreadableBody]);
  if (error instanceof HttpException) return ofNest(error);
  if (error instanceof QueryFailedError) return ofDatabase(error);
  if (status === 400) return new Refusal(400, 'invalid-input', [unreadableBody]);
  return new Refusal(500, 'internal');
}

function ofDatabase({ driverError }: QueryFailedError): Refusal {
  const { code } = driverError as { code?: unknown };
  if (code === uniqueViolation) return refuse.alreadyExists();
  return typeof code === 'string' && unkeepable.has(code) ? refuse.invalid([unkeepableSign]) : new Refusal(500, 'internal');
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
