import { Injectable } from '@nestjs/common';
import { frameworkFor, reconcile, scoreResult, weakPoints, type Finding } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { Clock, newId, refuse, type Actor } from '../../../platform/index.js';
import { Agencies } from '../../agencies/index.js';
import { readResult, type ReadResult, type ResultDraft } from '../read-result.js';

const upsert = `INSERT INTO result AS r (id, agency_id, fiscal_year, printed, scored, weak_indicators, source, recorded_at, recorded_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (agency_id, fiscal_year) DO UPDATE SET printed = excluded.printed, scored = excluded.scored, weak_indicators = excluded.weak_indicators,
    source = excluded.source, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by RETURNING r.id`;

/** A finding that is found again keeps its row and, while it reads the same, its answer. */
const keepFinding = `INSERT INTO finding AS f (id, result_id, code, severity, place, no, printed, expected, message, remedy)
  SELECT given.id, $1, given.code, given.severity, given.place, given.no, given.printed, given.expected, given.message, given.remedy
    FROM jsonb_to_recordset($2) AS given (id uuid, code text, severity text, place text, no int, printed text, expected text, message jsonb, remedy jsonb)
  ON CONFLICT (result_id, code, place) DO UPDATE SET severity = excluded.severity, no = excluded.no, message = excluded.message, remedy = excluded.remedy,
    printed = excluded.printed, expected = excluded.expected,
    verdict = CASE WHEN same THEN f.verdict END, reason = CASE WHEN same THEN f.reason END,
    answered_at = CASE WHEN same THEN f.answered_at END, answered_by = CASE WHEN same THEN f.answered_by END`.replaceAll(
  'same',
  '(f.printed, f.expected) IS NOT DISTINCT FROM (excluded.printed, excluded.expected)',
);

const rowOf = ({ where, ...finding }: Finding, no: number) => ({ id: newId(), place: where, no, ...finding });

/** Records the scores of a year as announced, with what the checks find in them. */
@Injectable()
export class RecordResult {
  constructor(
    private readonly agencies: Agencies,
    private readonly clock: Clock,
  ) {}

  /** The id of the result. Nothing is written when a single score cannot be read. */
  async record(tx: EntityManager, actor: Actor, agencyId: string, draft: ResultDraft): Promise<string> {
    const agency = await this.agencies.findInScope(tx, actor, agencyId);
    if (!agency) throw refuse.notFound();
    const reading = readResult(draft);
    if (!reading.ok) throw refuse.invalid(reading.reasons);
    await this.#refuseWhenUsed(tx, agencyId, draft.fiscalYear);
    const resultId = await this.#keep(tx, actor, agencyId, draft, reading.result);
    await this.#keepFindings(tx, resultId, reconcile(reading.result.printed, frameworkFor(draft.fiscalYear)));
    return resultId;
  }

  /** A cycle whose analysis was submitted stands on the result: it may be explained, not replaced. The lock keeps a submission waiting. */
  async #refuseWhenUsed(tx: EntityManager, agencyId: string, fiscalYear: number): Promise<void> {
    const cycles = await tx.query<{ state: string }[]>(
      'SELECT state FROM cycle WHERE agency_id = $1 AND result_fiscal_year = $2 FOR SHARE',
      [agencyId, fiscalYear],
    );
    if (cycles.some(({ state }) => state !== 'analysing' && state !== 'cancelled')) {
      throw refuse.transition([{ code: 'result-in-use', where: 'result', params: { fiscalYear } }]);
    }
  }

  async #keep(tx: EntityManager, actor: Actor, agencyId: string, draft: ResultDraft, { printed, changes }: ReadResult): Promise<string> {
    const scored = scoreResult(printed, frameworkFor(draft.fiscalYear));
    const weak = weakPoints(scored).map(({ no }) => no);
    const [row] = await tx.query<{ id: string }[]>(upsert, [
      newId(), agencyId, draft.fiscalYear, JSON.stringify({ ...printed, changes }), JSON.stringify(scored), weak, draft.source ?? null,
      this.clock.now(), actor.positionId,
    ]);
    if (!row) throw new Error('the result was not written');
    return row.id;
  }

  async #keepFindings(tx: EntityManager, resultId: string, findings: readonly Finding[]): Promise<void> {
    const rows = findings.map(rowOf);
    const present = rows.map(({ code, place }) => `${code} ${place}`);
    await tx.query(`DELETE FROM finding WHERE result_id = $1 AND NOT code || ' ' || place = ANY($2)`, [resultId, present]);
    if (rows.length > 0) await tx.query(keepFinding, [resultId, JSON.stringify(rows)]);
  }
}
