import { z } from 'zod';
import { bilingual } from './primitives.js';

/** Every refusal of the server carries one of these. */
export const errorCodes = [
  'invalid-input',
  'not-signed-in',
  'sign-in-failed',
  'second-factor-missing',
  'second-factor-needed',
  'password-needed',
  'not-permitted',
  'not-found',
  'version-conflict',
  'content-changed',
  'transition-refused',
  'already-decided',
  'not-asked',
  'already-exists',
  'too-many-attempts',
  'payload-too-large',
  'unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** One reason of a refusal. `where` names the field, measure or indicator, e.g. `measure:2`, `indicator:9`, `body.score`. */
export const reason = z.object({
  code: z.string(),
  where: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  message: bilingual,
  remedy: bilingual.optional(),
});
export type Reason = z.infer<typeof reason>;

/** RFC 9457 problem details; `title` and `detail` are in the caller's language, `reasons` in both. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(errorCodes),
  detail: z.string(),
  reasons: z.array(reason),
  instance: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;
