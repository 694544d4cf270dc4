import type { ChainedEntry, PackContent } from '@prongsai/trail';
import type { EntityManager } from 'typeorm';
import { entryColumns, rowsOf } from '../chain-rows.js';

export interface PackYear {
  /** An agency's year may run by more than one workflow. */
  readonly cycleIds: string[];
  readonly th: string;
  readonly en: string;
  readonly slug: string;
}

export interface StoredFile {
  readonly fileHash: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly titleTh: string;
  readonly titleEn: string;
}

/** `undefined` where the caller sees no such agency, or it has no cycle in that year. */
export async function yearOf(tx: EntityManager, agencyId: string, fiscalYear: number): Promise<PackYear | undefined> {
  const rows = await tx.query<PackYear[]>(
    `SELECT array_agg(c.id::text ORDER BY c.id) AS "cycleIds", a.name_th AS th, a.name_en AS en, a.slug
      FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE a.id = $1 AND c.fiscal_year = $2 GROUP BY a.id`,
    [agencyId, fiscalYear],
  );
  return rows[0];
}

/** From the first entry on the year's cycles, or of the year's first day, to the newest: an erased detail is told of later than its entry. */
const since = `SELECT min(no) AS no FROM audit_entry WHERE chain = $1 AND ((subject_type = 'cycle' AND subject_id = ANY($2::text[])) OR at >= $3)`;

export async function entriesSince(tx: EntityManager, chain: string, cycleIds: readonly string[], start: Date): Promise<ChainedEntry[]> {
  const [first] = await tx.query<{ no: number | null }[]>(since, [chain, cycleIds, start]);
  const entries: ChainedEntry[] = [];
  const all = `SELECT ${entryColumns} FROM audit_entry e WHERE e.chain = $1 AND e.no >= $2 ORDER BY e.no`;
  for await (const rows of rowsOf<ChainedEntry>(tx, all, [chain, first?.no ?? 1])) entries.push(...rows);
  return entries;
}

export async function contentsOf(tx: EntityManager, cycleIds: readonly string[]): Promise<PackContent[]> {
  const rows = await tx.query<(Omit<PackContent, 'frozenAt'> & { readonly frozenAt: Date })[]>(
    `SELECT kind, content_hash AS hash, frozen_at AS "frozenAt", content FROM content_snapshot WHERE cycle_id = ANY($1::uuid[]) ORDER BY frozen_at, content_hash`,
    [cycleIds],
  );
  return rows.map((row) => ({ ...row, frozenAt: row.frozenAt.toISOString() }));
}

/** The made documents, and the evidence that still stands; links are in the contents. */
export const filesOf = (tx: EntityManager, cycleIds: readonly string[]): Promise<StoredFile[]> =>
  tx.query<StoredFile[]>(
    `SELECT file_hash AS "fileHash", file_name AS "fileName", bytes, title_th AS "titleTh", title_en AS "titleEn" FROM document WHERE cycle_id = ANY($1::uuid[])
      UNION SELECT file_hash, file_name, bytes, title, title FROM evidence WHERE cycle_id = ANY($1::uuid[]) AND file_hash IS NOT NULL AND withdrawn_at IS NULL
      ORDER BY 2, 1`,
    [cycleIds],
  );

export async function positionTitles(tx: EntityManager, entries: readonly ChainedEntry[]): Promise<Record<string, { th: string; en: string }>> {
  const ids = [...new Set(entries.flatMap(({ positionId }) => positionId ?? []))];
  const rows = await tx.query<{ id: string; th: string; en: string }[]>(
    'SELECT id, title_th AS th, title_en AS en FROM position WHERE id = ANY($1::uuid[]) ORDER BY id',
    [ids],
  );
  return Object.fromEntries(rows.map(({ id, th, en }) => [id, { th, en }]));
}
