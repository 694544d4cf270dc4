import { frameworkFor, scoredOf, type KeptScore } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '../agencies/index.js';
import type { FindingRow, ResultRow } from './result-view.js';

const results = `SELECT r.id, r.agency_id AS "agencyId", r.fiscal_year AS "fiscalYear", r.printed, r.scored, r.source,
    r.intake_id AS "intakeId"
  FROM result r JOIN agency a ON a.id = r.agency_id WHERE a.province_id = $1 AND ($2::uuid IS NULL OR a.id = $2)`;

const findings = `SELECT f.id, f.result_id AS "resultId", f.code, f.severity, f.place, f.printed, f.expected, f.message, f.remedy, f.verdict, f.reason,
    f.answered_at AS "answeredAt", p.title_th AS "byTh", p.title_en AS "byEn"
  FROM finding f LEFT JOIN position p ON p.id = f.answered_by WHERE f.result_id = ANY($1::uuid[]) ORDER BY f.no`;

type StoredRow = Omit<ResultRow, 'scored'> & { readonly scored: KeptScore };

export interface ResultWithFindings {
  readonly row: ResultRow;
  readonly findings: FindingRow[];
}

/** Results in the caller's scope, each with its findings. */
@Injectable()
export class ResultRepository {
  async list(tx: EntityManager, scope: Scope, agencyId: string): Promise<ResultWithFindings[]> {
    const sql = `${results} AND r.agency_id = $3 ORDER BY r.fiscal_year DESC`;
    return this.#withFindings(tx, await tx.query<StoredRow[]>(sql, [scope.provinceId, scope.agencyId, agencyId]));
  }

  async find(tx: EntityManager, scope: Scope, resultId: string): Promise<ResultWithFindings | null> {
    const rows = await tx.query<StoredRow[]>(`${results} AND r.id = $3`, [scope.provinceId, scope.agencyId, resultId]);
    return (await this.#withFindings(tx, rows))[0] ?? null;
  }

  async #withFindings(tx: EntityManager, rows: readonly StoredRow[]): Promise<ResultWithFindings[]> {
    const found = await tx.query<FindingRow[]>(findings, [rows.map(({ id }) => id)]);
    return rows.map((stored) => ({
      row: { ...stored, scored: scoredOf(stored.scored, frameworkFor(stored.fiscalYear)) },
      findings: found.filter(({ resultId }) => resultId === stored.id),
    }));
  }
}
