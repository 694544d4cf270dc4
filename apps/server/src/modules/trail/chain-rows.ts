import type { ChainedEntry } from '@prongsai/trail';
import type { EntityManager } from 'typeorm';

/** An entry as its hash was made of it. Microseconds nobody wrote stay visible, so that they are found. */
export const entryColumns = `e.chain, e.no, e.id, regexp_replace(to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '000Z$', 'Z') AS at,
  e.account_id AS "accountId", e.position_id AS "positionId", e.agency_id AS "agencyId", e.action, e.subject_type AS "subjectType",
  e.subject_id AS "subjectId", e.detail, e.detail_salt AS "detailSalt", e.detail_hash AS "detailHash", e.previous_hash AS "previousHash", e.hash`;

const batch = 500;

/** Rows of a query, a batch at a time: one snapshot, and no more in memory than a batch. In a transaction, and only one at once. */
export async function* rowsOf<Row>(tx: EntityManager, sql: string, values: readonly unknown[]): AsyncGenerator<Row[]> {
  await tx.query(`DECLARE trail_rows NO SCROLL CURSOR FOR ${sql}`, [...values]);
  try {
    for (;;) {
      const rows = await tx.query<Row[]>(`FETCH ${batch} FROM trail_rows`);
      if (rows.length > 0) yield rows;
      if (rows.length < batch) return;
    }
  } finally {
    await tx.query('CLOSE trail_rows').catch(() => undefined);
  }
}

/** An entry with what the head of its chain said at the same moment. */
export interface EntryRow extends ChainedEntry {
  readonly headNo: number | null;
  readonly headHash: string | null;
}
