import type { Request } from 'express';
import type { Actor } from '../auth/actor.js';

/** What the guard and the contract check leave on a request for the parameter decorators. */
export interface CheckedRequest extends Request {
  actor?: Actor;
  contract?: { readonly params: unknown; readonly query: unknown; readonly body: unknown };
  /** SHA-256 of the session's token. */
  sessionHash?: string;
}
