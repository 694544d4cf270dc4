import { Injectable } from '@nestjs/common';
import type { Bilingual } from '@prongsai/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountStore, type OwnCredentials } from '../../platform/index.js';
import { AcceptInvitation } from './accept-invitation.js';
import { TellingWords } from './telling-words.js';

const read = 'SELECT email, password_hash AS "passwordHash" FROM account WHERE id = $1 AND disabled_at IS NULL';
/** What the platform needs of accounts, beside who holds what. */
@Injectable()
export class StoredAccounts extends AccountStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly invitation: AcceptInvitation,
    private readonly words: TellingWords,
  ) {
    super();
  }

  override async credentialsOf(accountId: string): Promise<OwnCredentials | null> {
    return (await this.dataSource.query<OwnCredentials[]>(read, [accountId]))[0] ?? null;
  }

  override async setPassword(tx: EntityManager, accountId: string, passwordHash: string): Promise<void> {
    await tx.query('UPDATE account SET password_hash = $2 WHERE id = $1', [accountId, passwordHash]);
  }

  override wordsOf(accountId: string): Promise<string[]> {
    return this.words.of(accountId);
  }

  override acceptInvitation(tx: EntityManager, token: string, name: Bilingual | null): Promise<string | null> {
    return this.invitation.take(tx, token, name, null);
  }
}
