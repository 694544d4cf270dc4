import { frameworkFor, keptScore, reconcile, scoreResult, weakPoints, type Finding, type Framework, type KeptScore, type PrintedResult } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, newId, type Actor } from '../../../platform/index.js';

export interface ResultToKeep {
  readonly agencyId: string;
  /** As printed; `changes` from the year before, by indicator, where they are printed. */
  readonly printed: PrintedResult & { readonly changes?: Readonly<Record<string, number>> };
}

export interface ResultsToKeep {
  readonly fiscalYear: number;
  readonly source: string | null;
  /** The intake they were accepted from. */
  readonly intakeId: string | null;
  /** One an agency. */
  readonly results: readonly ResultToKeep[];
}

const upsert = `INSERT INTO result AS r (id, agency_id, fiscal_year, printed, scored, weak_indicators, source, intake_id, recorded_at, recorded_by)
  SELECT given.id, given.agency_id, $2, given.printed, given.scored, given.weak, $3, $4, $5, $6
    FROM jsonb_to_recordset($1) AS given (id uuid, agency_id uuid, printed jsonb, scored jsonb, weak int[])
  ON CONFLICT (agency_id, fiscal_year) DO UPDATE SET printed = excluded.printed, scored = excluded.scored, weak_indicators = excluded.weak_indicators,
    source = excluded.source, intake_id = excluded.intake_id, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
  RETURNING r.id, r.agency_id AS "agencyId"`;

const dropFindings = `DELETE FROM finding f WHERE f.result_id = ANY($1::uuid[])
  AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset($2) AS given (result_id uuid, code text, place text)
    WHERE (given.result_id, given.code, given.place) = (f.result_id, f.code, f.place))`;

/** A finding that is found again keeps its row and, while it reads the same, its answer. */
const keepFindings = `INSERT INTO finding AS f (id, result_id, code, severity, place, no, printed, expected, message, remedy)
  SELECT given.id, given.result_id, given.code, given.severity, given.place, given.no, given.printed, given.expected, given.message, given.remedy
    FROM jsonb_to_recordset($1) AS given
      (id uuid, result_id uuid, code text, severity text, place text, no int, printed text, expected text, message jsonb, remedy jsonb)
  ON CONFLICT (result_id, code, place) DO UPDATE SET severity = excluded.severity, no = excluded.no, message = excluded.message, remedy = excluded.remedy,
    printed = excluded.printed, expected = excluded.expected,
    verdict = CASE WHEN same THEN f.verdict END, reason = CASE WHEN same THEN f.reason END,
    answered_at = CASE WHEN same THEN f.answered_at END, answered_by = CASE WHEN same THEN f.answered_by END`.replaceAll(
  'same',
  '(f.printed, f.expected) IS NOT DISTINCT FROM (excluded.printed, excluded.expected)',
);

/** Rows a statement: a whole province is a few of them, and none is too long for the driver. */
const batch = 500;

interface KeptRow {
  readonly id: string;
  readonly agencyId: string;
}

/** A result on its way into the tables. */
interface Scored {
  readonly row: { readonly id: string; readonly agency_id: string; readonly printed: PrintedResult; readonly scored: KeptScore; readonly weak: readonly number[] };
  readonly findings: readonly Finding[];
}

const score = ({ agencyId, printed }: ResultToKeep, framework: Framework): Scored => {
  const scored = scoreResult(printed, framework);
  const weak = weakPoints(scored).map(({ no }) => no);
  const row = { id: newId(), agency_id: agencyId, printed: { changes: {}, ...printed }, scored: keptScore(scored), weak };
  return { row, findings: reconcile(printed, framework, scored) };
};

const findingRow = (resultId: string) => ({ code, severity, where, printed, expected, message, remedy }: Finding, no: number) => ({
  id: newId(),
  result_id: resultId,
  place: where,
  ...{ no, code, severity, printed, expected, message, remedy },
});

/** Lets what was just asked of the database go out before the next batch is scored: both then work at once. */
const sent = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Writes results of one year as printed, scored by the rules of the year, with what the checks find in them; any number at once. */
@Injectable()
export class KeepResults {
  constructor(private readonly clock: Clock) {}

  /** The id of each agency's result. Whether they may be written is for the caller to see to. */
  async keep(tx: EntityManager, actor: Actor, given: ResultsToKeep): Promise<ReadonlyMap<string, string>> {
    const framework = frameworkFor(given.fiscalYear);
    const ids = new Map<string, string>();
    const findings = new Map<string, readonly Finding[]>();
    let writing: Promise<KeptRow[]> = Promise.resolve([]);
    for (let at = 0; at < given.results.length; at += batch) {
      const scored = given.results.slice(at, at + batch).map((result) => score(result, framework));
      for (const { row, findings: found } of scored) findings.set(row.agency_id, found);
      for (const { id, agencyId } of await writing) ids.set(agencyId, id);
      writing = this.#keepRows(tx, actor, given, scored);
      // Its failure is told where it is waited for.
      writing.catch(() => undefined);
      await sent();
    }
    for (const { id, agencyId } of await writing) ids.set(agencyId, id);
    await this.#keepFindings(tx, ids, findings);
    return ids;
  }

  #keepRows(tx: EntityManager, actor: Actor, { fiscalYear, source, intakeId }: ResultsToKeep, scored: readonly Scored[]): Promise<KeptRow[]> {
    const values = [JSON.stringify(scored.map(({ row }) => row)), fiscalYear, source, intakeId, this.clock.now(), actor.positionId];
    return tx.query<KeptRow[]>(upsert, values);
  }

  async #keepFindings(tx: EntityManager, ids: ReadonlyMap<string, string>, findings: ReadonlyMap<string, readonly Finding[]>): Promise<void> {
    const rows = [...ids].flatMap(([agencyId, id]) => (findings.get(agencyId) ?? []).map(findingRow(id)));
    const given = JSON.stringify(rows);
    await tx.query(dropFindings, [[...ids.values()], given]);
    if (rows.length > 0) await tx.query(keepFindings, [given]);
  }
}
