import { rowOutcomes, type IntakeRow, type RowCounts, type RowOutcome } from '@prongsai/contracts';
import type { ProvinceRow } from '@prongsai/intake';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Agencies, agencySummaryOf, type AgencyRow } from '../../agencies/index.js';
import { storedJson } from '../stored-json.js';
import type { PlannedRow } from './planned-row.js';
import type { RowRead } from './row-read.js';

export interface RowFilter {
  readonly outcome?: RowOutcome | undefined;
  /** The number of the last row seen. */
  readonly after: number;
  readonly limit: number;
}

export interface KeptRow {
  readonly no: number;
  readonly outcome: RowOutcome;
  readonly agencyId: string | null;
  readonly row: RowRead;
}

const counts = 'SELECT outcome, count(*)::int AS count FROM intake_row WHERE intake_id = $1 GROUP BY outcome';
const page = `SELECT no, outcome, agency_id AS "agencyId", row FROM intake_row
  WHERE intake_id = $1 AND ($2::text IS NULL OR outcome = $2) AND no > $3 ORDER BY no LIMIT $4`;
const all = 'SELECT no, outcome, agency_id AS "agencyId", row FROM intake_row WHERE intake_id = $1 ORDER BY no';
const insert = `INSERT INTO intake_row (intake_id, no, outcome, agency_id, row)
  SELECT $1, given.no, given.outcome, given.agency_id, given.row
    FROM jsonb_to_recordset($2) AS given (no int, outcome text, agency_id uuid, row jsonb)`;

const rowOf = ({ outcome, agencyId, changes, candidates, reasons }: PlannedRow, read: ProvinceRow, no: number) => ({
  no,
  outcome,
  agency_id: agencyId,
  row: { read, changes, candidates, reasons } satisfies RowRead,
});

const viewOf = ({ no, outcome, row }: KeptRow, agency: AgencyRow | undefined): IntakeRow => {
  const { agency: printed, place } = row.read;
  return {
    no,
    place,
    name: printed.name,
    type: printed.type ?? null,
    district: printed.district ?? null,
    overall: printed.overall ?? null,
    grade: printed.grade ?? null,
    indicators: printed.indicators.map(({ no: indicatorNo, reported }) => ({ no: indicatorNo, reported: reported ?? null })),
    outcome,
    agency: agency ? agencySummaryOf(agency) : null,
    changes: row.changes,
    candidates: row.candidates,
    reasons: [...row.reasons],
  };
};

/** The rows of a province's workbook that the caller has found in his scope. */
@Injectable()
export class IntakeRows {
  constructor(private readonly agencies: Agencies) {}

  async counts(tx: EntityManager, intakeId: string): Promise<RowCounts> {
    const rows = await tx.query<{ outcome: RowOutcome; count: number }[]>(counts, [intakeId]);
    const countOf = (outcome: RowOutcome) => rows.find((row) => row.outcome === outcome)?.count ?? 0;
    return Object.fromEntries(rowOutcomes.map((outcome) => [outcome, countOf(outcome)])) as RowCounts;
  }

  async page(tx: EntityManager, intakeId: string, { outcome, after, limit }: RowFilter): Promise<IntakeRow[]> {
    const rows = await tx.query<KeptRow[]>(page, [intakeId, outcome ?? null, after, limit]);
    const agencies = await this.agencies.byIds(tx, rows.flatMap(({ agencyId }) => agencyId ?? []));
    return rows.map((row) => viewOf(row, agencies.get(row.agencyId ?? '')));
  }

  all(tx: EntityManager, intakeId: string): Promise<KeptRow[]> {
    return tx.query<KeptRow[]>(all, [intakeId]);
  }

  /** In place of those there were. */
  async replace(tx: EntityManager, intakeId: string, planned: readonly PlannedRow[], read: readonly ProvinceRow[]): Promise<void> {
    await tx.query('DELETE FROM intake_row WHERE intake_id = $1', [intakeId]);
    const rows = planned.flatMap((row, at) => (read[at] ? [rowOf(row, read[at], at + 1)] : []));
    await tx.query(insert, [intakeId, storedJson(rows)]);
  }
}
