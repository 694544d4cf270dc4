import type { Bilingual } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';

export interface OwnCredentials {
  readonly email: string;
  /** `null` where the account signs in another way. */
  readonly passwordHash: string | null;
}

/** What the platform changes of an account. The module that owns accounts provides it. */
export abstract class AccountStore {
  /** `null` for an unknown or disabled account. */
  abstract credentialsOf(accountId: string): Promise<OwnCredentials | null>;
  abstract setPassword(tx: EntityManager, accountId: string, passwordHash: string): Promise<void>;
  /** Words that say who the account is: its address, its agencies. A password must not contain them. */
  abstract wordsOf(accountId: string): Promise<string[]>;
  /**
   * Takes an invitation for who has come back from an identity provider: a new account gets the name and no password.
   * @returns the account, or `null` when the link was used, withdrawn, or has expired.
   */
  abstract acceptInvitation(tx: EntityManager, token: string, name: Bilingual | null): Promise<string | null>;
}
