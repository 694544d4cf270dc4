export type LocalPostgresFault = 'already-running' | 'no-binaries' | 'no-user' | 'did-not-start' | 'did-not-initialise';

/** Why the local server cannot be had, in words that say what to do. */
export class LocalPostgresError extends Error {
  constructor(
    readonly code: LocalPostgresFault,
    message: string,
  ) {
    super(message);
  }
}
