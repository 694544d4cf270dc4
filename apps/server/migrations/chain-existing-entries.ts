import { createHash } from 'node:crypto';
import { bodyOf, chainOf, detailHashOf, entryHashOf, genesisOf, type ChainName, type Detail } from '@prongsai/trail';
import type { QueryRunner } from 'typeorm';

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly agencyId: string | null;
  readonly provinceId: string | null;
  readonly accountId: string | null;
  readonly positionId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly detail: Detail;
  readonly salt: string;
}

interface Head {
  readonly agencyId: string | null;
  readonly no: number;
  readonly previousHash: string;
  readonly hash: string;
}

const batch = 1000;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const next = `SELECT e.id, date_trunc('milliseconds', e.at) AS at, e.agency_id AS "agencyId", p.province_id AS "provinceId", e.account_id AS "accountId",
    e.position_id AS "positionId", e.action, e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.detail,
    replace(gen_random_uuid()::text, '-', '') AS salt
  FROM audit_entry e LEFT JOIN position p ON p.id = e.position_id WHERE e.chain IS NULL ORDER BY e.at, e.id LIMIT ${batch}`;

const keep = `UPDATE audit_entry e SET at = date_trunc('milliseconds', at), chain = made.chain, no = made.no, previous_hash = made.previous_hash,
    hash = made.hash, detail_salt = made.detail_salt, detail_hash = made.detail_hash
  FROM jsonb_to_recordset($1) AS made (id uuid, chain text, no int, previous_hash text, hash text, detail_salt text, detail_hash text)
  WHERE e.id = made.id`;

function chained(row: Row, heads: Map<ChainName, Head>): Record<string, unknown> {
  const { id, agencyId, detail, salt } = row;
  const chain = chainOf(row);
  const last = heads.get(chain);
  const no = (last?.no ?? 0) + 1;
  const previousHash = last?.hash ?? genesisOf(chain, sha256);
  const detailHash = detailHashOf(salt, detail, sha256);
  const hash = entryHashOf(previousHash, no, bodyOf({ ...row, chain, at: row.at.toISOString(), detailHash }), sha256);
  heads.set(chain, { agencyId, no, previousHash, hash });
  return { id, chain, no, previous_hash: previousHash, hash, detail_salt: salt, detail_hash: detailHash };
}

/** Puts the entries there were before into their chains, oldest first. As the engine: an owner that is no superuser sees no rows. */
export async function chainExistingEntries(queryRunner: QueryRunner): Promise<void> {
  const heads = new Map<ChainName, Head>();
  await queryRunner.query('SET LOCAL ROLE prongsai_engine');
  for (;;) {
    const rows = (await queryRunner.query(next)) as Row[];
    await queryRunner.query(keep, [JSON.stringify(rows.map((row) => chained(row, heads)))]);
    if (rows.length < batch) break;
  }
  for (const [chain, { agencyId, no, previousHash, hash }] of heads) {
    await queryRunner.query('INSERT INTO audit_head (chain, agency_id, no, previous_hash, hash) VALUES ($1, $2, $3, $4, $5)', [chain, agencyId, no, previousHash, hash]);
  }
  await queryRunner.query('RESET ROLE');
}
