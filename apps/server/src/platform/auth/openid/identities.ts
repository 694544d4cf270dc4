import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { newId } from '../../database/new-id.js';

export interface ListedIdentity {
  readonly id: string;
  readonly provider: string;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date | null;
}

const link = `INSERT INTO account_identity (id, account_id, provider, subject) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id`;

/** Which account is which person at an identity provider. */
@Injectable()
export class Identities {
  constructor(private readonly dataSource: DataSource) {}

  /** The account linked to the subject, marked as used. */
  async find(provider: string, subject: string): Promise<string | null> {
    const [rows] = await this.dataSource.query<[{ accountId: string }[], number]>(
      'UPDATE account_identity SET last_used_at = now() WHERE provider = $1 AND subject = $2 RETURNING account_id AS "accountId"',
      [provider, subject],
    );
    return rows[0]?.accountId ?? null;
  }

  /** @returns `false` when the subject is linked to an account already, or the account to another subject there. */
  async link(tx: EntityManager, accountId: string, provider: string, subject: string): Promise<boolean> {
    return (await tx.query<unknown[]>(link, [newId(), accountId, provider, subject])).length > 0;
  }

  list(accountId: string, tx: Pick<EntityManager, 'query'> = this.dataSource): Promise<ListedIdentity[]> {
    return tx.query(
      'SELECT id, provider, linked_at AS "linkedAt", last_used_at AS "lastUsedAt" FROM account_identity WHERE account_id = $1 ORDER BY linked_at, id',
      [accountId],
    );
  }

  /** @returns the provider that was unlinked. */
  async unlink(tx: EntityManager, accountId: string, identityId: string): Promise<string | null> {
    const [rows] = await tx.query<[{ provider: string }[], number]>('DELETE FROM account_identity WHERE account_id = $1 AND id = $2 RETURNING provider', [accountId, identityId]);
    return rows[0]?.provider ?? null;
  }
}
