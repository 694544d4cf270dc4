import type { Me } from '@prongsai/contracts';
import type { Actor } from './actor.js';

export interface Credentials {
  readonly accountId: string;
  /** As {@link Passwords.hash} wrote it; `null` where the account has no password. */
  readonly passwordHash: string | null;
}

/** What signing in needs to know of people. The module that owns accounts and positions provides it. */
export abstract class Accounts {
  /** `null` for an unknown or disabled account; the e-mail address comes in lower case. */
  abstract findByEmail(email: string): Promise<Credentials | null>;
  /** The positions the account holds on the day, the one to start with first; none when it is disabled. */
  abstract actorsOf(accountId: string, onDate: string): Promise<Actor[]>;
  /** What the console shows about the caller. */
  abstract describe(actor: Actor): Promise<Omit<Me, 'permissions' | 'secondFactor' | 'demonstration'>>;
}
