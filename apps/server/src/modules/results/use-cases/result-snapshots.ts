import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Results of a year with their findings, row by row as they stood. */
export interface ResultSnapshot {
  readonly fiscalYear: number;
  readonly agencyIds: readonly string[];
  readonly results: readonly object[];
  readonly findings: readonly object[];
}

const results = `SELECT coalesce(jsonb_agg(to_jsonb(r)), '[]') AS rows FROM result r WHERE r.fiscal_year = $1 AND r.agency_id = ANY($2::uuid[])`;
const findings = `SELECT coalesce(jsonb_agg(to_jsonb(f)), '[]') AS rows FROM finding f JOIN result r ON r.id = f.result_id
  WHERE r.fiscal_year = $1 AND r.agency_id = ANY($2::uuid[])`;

/** Keeps results as they are before something replaces them, and puts them back. Both take any number of agencies in a few statements. */
@Injectable()
export class ResultSnapshots {
  async take(tx: EntityManager, fiscalYear: number, agencyIds: readonly string[]): Promise<ResultSnapshot> {
    const rowsOf = async (sql: string) => (await tx.query<{ rows: object[] }[]>(sql, [fiscalYear, agencyIds]))[0]?.rows ?? [];
    return { fiscalYear, agencyIds, results: await rowsOf(results), findings: await rowsOf(findings) };
  }

  /** What came later is gone; what was there before is there again, answers and all. */
  async restore(tx: EntityManager, snapshot: ResultSnapshot): Promise<void> {
    await tx.query('DELETE FROM result WHERE fiscal_year = $1 AND agency_id = ANY($2::uuid[])', [snapshot.fiscalYear, snapshot.agencyIds]);
    for (const [table, rows] of [['result', snapshot.results], ['finding', snapshot.findings]] as const) {
      await tx.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [JSON.stringify(rows)]);
    }
  }
}
