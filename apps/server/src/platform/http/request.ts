import type { Request } from 'express';
import type { Actor } from '../auth/actor.js';
import type { Session } from '../auth/sessions/sessions.js';
import type { ApiToken } from '../auth/tokens/api-tokens.js';

/** What the guard and the contract check leave on a request for the parameter decorators. */
export interface CheckedRequest extends Request {
  actor?: Actor;
  contract?: { readonly params: unknown; readonly query: unknown; readonly body: unknown };
  /** Of a browser that has signed in. */
  session?: Session;
  /** Of an integration. */
  apiToken?: ApiToken;
}
