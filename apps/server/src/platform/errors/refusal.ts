import type { ErrorCode, Reason, Unworded } from '@prongsai/contracts';

/** A reason by its code, worded later from the texts of the contracts; or one already worded, where the words come with the input. */
export type ReasonGiven = Unworded | Reason;

/** Thrown wherever the server says no: nothing is changed, and every reason is told at once. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: ErrorCode,
    readonly reasons: readonly ReasonGiven[] = [],
  ) {
    super([code, ...reasons.map((reason) => (reason.where ? `${reason.code} (${reason.where})` : reason.code))].join(', '));
    this.name = 'Refusal';
  }
}

/** `throw refuse.notFound()` and the like; one word for each way to say no. */
export const refuse = {
  invalid: (reasons: readonly ReasonGiven[]) => new Refusal(422, 'invalid-input', reasons),
  notSignedIn: () => new Refusal(401, 'not-signed-in'),
  signInFailed: () => new Refusal(401, 'sign-in-failed'),
  notPermitted: (reasons: readonly ReasonGiven[] = []) => new Refusal(403, 'not-permitted', reasons),
  /** Also for what lies outside the caller's scope: it must read like what does not exist. */
  notFound: () => new Refusal(404, 'not-found'),
  /** Somebody saved before the caller did. */
  conflict: (reasons: readonly ReasonGiven[] = []) => new Refusal(409, 'version-conflict', reasons),
  contentChanged: (reasons: readonly ReasonGiven[] = []) => new Refusal(409, 'content-changed', reasons),
  alreadyDecided: (reasons: readonly ReasonGiven[] = []) => new Refusal(409, 'already-decided', reasons),
  alreadyExists: (reasons: readonly ReasonGiven[] = []) => new Refusal(409, 'already-exists', reasons),
  notAsked: (reasons: readonly ReasonGiven[] = []) => new Refusal(403, 'not-asked', reasons),
  /** The workflow's own refusal, with every unmet guard. */
  transition: (reasons: readonly ReasonGiven[]) => new Refusal(409, 'transition-refused', reasons),
  /** The position must have a second factor, and the account has none: the session may only set one up. */
  secondFactorMissing: () => new Refusal(403, 'second-factor-missing'),
  /** To be used now: at sign-in, or again before what asks for a fresh one. */
  secondFactorNeeded: () => new Refusal(403, 'second-factor-needed'),
  /** The same for an account without a second factor. */
  passwordNeeded: () => new Refusal(403, 'password-needed'),
  tooManyAttempts: (reasons: readonly ReasonGiven[] = []) => new Refusal(429, 'too-many-attempts', reasons),
  /** Another system that is needed does not answer. */
  unavailable: (reasons: readonly ReasonGiven[] = []) => new Refusal(503, 'unavailable', reasons),
  tooLarge: () => new Refusal(413, 'payload-too-large'),
} as const;
