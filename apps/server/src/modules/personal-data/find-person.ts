import type { EntityManager } from 'typeorm';
import type { Person } from './held-data.js';

interface Row {
  readonly accountId: string;
  readonly email: string;
  readonly th: string;
  readonly en: string;
}

/** Within the transaction's scope: who holds or held a position that the caller sees. */
export async function findPerson(tx: EntityManager, accountId: string): Promise<Person | null> {
  const [row] = await tx.query<Row[]>('SELECT id AS "accountId", email, name_th AS th, name_en AS en FROM account WHERE id = $1', [accountId]);
  return row ? { accountId: row.accountId, email: row.email, name: { th: row.th, en: row.en } } : null;
}
