import { Injectable } from '@nestjs/common';
import type { Bilingual } from '@prongsai/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountStore, type OwnCredentials } from '../../platform/index.js';
import { AcceptInvitation } from './accept-invitation.js';

const read = 'SELECT email, password_hash AS "passwordHash" FROM account WHERE id = $1 AND disabled_at IS NULL';
const words = `SELECT unnest(ARRAY[a.slug, a.name_th, a.name_en, a.short_name_th, a.short_name_en]) AS word
  FROM position_holder h JOIN position p ON p.id = h.position_id JOIN agency a ON a.id = p.agency_id WHERE h.account_id = $1`;

/** What the platform needs of accounts, beside who holds what. */
@Injectable()
export class StoredAccounts extends AccountStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly invitation: AcceptInvitation,
  ) {
    super();
  }

  override async credentialsOf(accountId: string): Promise<OwnCredentials | null> {
    return (await this.dataSource.query<OwnCredentials[]>(read, [accountId]))[0] ?? null;
  }

  override async setPassword(tx: EntityManager, accountId: string, passwordHash: string): Promise<void> {
    await tx.query('UPDATE account SET password_hash = $2 WHERE id = $1', [accountId, passwordHash]);
  }

  override async wordsOf(accountId: string): Promise<string[]> {
    const [account] = await this.dataSource.query<{ email: string }[]>('SELECT email FROM account WHERE id = $1', [accountId]);
    const ofAgencies = await this.dataSource.query<{ word: string | null }[]>(words, [accountId]);
    const email = account?.email ?? '';
    return [email, email.split('@')[0] ?? '', ...ofAgencies.flatMap(({ word }) => word ?? [])];
  }

  override acceptInvitation(tx: EntityManager, token: string, name: Bilingual | null): Promise<string | null> {
    return this.invitation.take(tx, token, name, null);
  }
}
