import { Injectable } from '@nestjs/common';
import { frameworkFor } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { Clock, newId, refuse, type Actor } from '../../../platform/index.js';
import { Agencies } from '../../agencies/index.js';
import { Writing, type CycleRow } from '../../cycles/index.js';
import { MeasureRepository, type MeasureRow } from '../measure.repository.js';
import { faultsOf, periodOf, type MeasureDraft } from '../read-draft.js';

/** Far more than any plan has; a document that is read in is held to it too. */
const mostOfCycle = 200;

const insert = `INSERT INTO measure (id, cycle_id, agency_id, no, title, indicator_nos, analysis, steps, division_ids, responsible_text, period_text,
    period_start, period_end, follow_up, version, author_ids, updated_at, updated_by)
  SELECT $1, $2, $3, coalesce(max(no), 0) + 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1, ARRAY[$14]::uuid[], $15, $16
    FROM measure WHERE cycle_id = $2`;

const update = `UPDATE measure SET title = $3, indicator_nos = $4, analysis = $5, steps = $6, division_ids = $7, responsible_text = $8,
    period_text = $9, period_start = $10, period_end = $11, follow_up = $12, version = version + 1,
    author_ids = CASE WHEN $13 = ANY (author_ids) THEN author_ids ELSE array_append(author_ids, $13) END, updated_at = $14, updated_by = $15
  WHERE id = $1 AND version = $2 RETURNING id`;

const columnsOf = (draft: MeasureDraft, fiscalYear: number): unknown[] => {
  const { start, end } = periodOf(draft, fiscalYear);
  const { title, indicatorNos, analysis, steps, divisionIds, responsibleText, periodText, followUp } = draft;
  return [title, indicatorNos, analysis, steps, divisionIds, responsibleText, periodText, start, end, followUp];
};

/** A draft comes out of a document that was read, and may lie there before the plan is written. */
export type WrittenAs = 'measure' | 'measureDraft';

/** Somebody else saved it first. */
export const changedMeanwhile = (row: Pick<MeasureRow, 'no' | 'version'>) =>
  refuse.conflict([{ code: 'changed-meanwhile', where: `measure:${row.no}`, params: { version: row.version } }]);

/** Adds, changes and removes measures of a plan that is being written. */
@Injectable()
export class WriteMeasure {
  constructor(
    private readonly writing: Writing,
    private readonly measures: MeasureRepository,
    private readonly agencies: Agencies,
    private readonly clock: Clock,
  ) {}

  /** The new measure takes the next number, so the cycle is held alone. */
  async add(tx: EntityManager, actor: Actor, cycleId: string, draft: MeasureDraft, as: WrittenAs = 'measure'): Promise<MeasureRow> {
    const cycle = await this.writing.begin(tx, actor, cycleId, as, 'alone');
    await this.#check(tx, actor, cycle, draft, []);
    await this.#mustFit(tx, cycle.id);
    const id = newId();
    await tx.query(insert, [id, cycle.id, cycle.agencyId, ...columnsOf(draft, cycle.fiscalYear), actor.accountId, this.clock.now(), actor.positionId]);
    return this.#found(tx, actor, id);
  }

  async change(tx: EntityManager, actor: Actor, measureId: string, { version, ...draft }: MeasureDraft & { version: number }): Promise<MeasureRow> {
    const { measure, cycle } = await this.#begin(tx, actor, measureId, 'share');
    await this.#check(tx, actor, cycle, draft, [measure]);
    const values = [measureId, version, ...columnsOf(draft, cycle.fiscalYear), actor.accountId, this.clock.now(), actor.positionId];
    const [rows] = await tx.query<[unknown[], number]>(update, values);
    if (rows.length === 0) throw changedMeanwhile(await this.#found(tx, actor, measureId));
    return this.#found(tx, actor, measureId);
  }

  /** The measures after it move up: the form is numbered without gaps. */
  async remove(tx: EntityManager, actor: Actor, measureId: string, version: number, as: WrittenAs = 'measure'): Promise<void> {
    const { measure } = await this.#begin(tx, actor, measureId, 'alone', as);
    if (measure.version !== version) throw changedMeanwhile(measure);
    this.#checkDivision(actor, measure.divisionIds, measure.no);
    const reported = await tx.query<unknown[]>('SELECT 1 FROM report_entry WHERE measure_id = $1 LIMIT 1', [measureId]);
    if (reported.length > 0) throw refuse.transition([{ code: 'measure-in-report', where: `measure:${measure.no}` }]);
    await tx.query('DELETE FROM measure WHERE id = $1', [measureId]);
    // Two steps, because a unique key is checked row by row while numbers move.
    await tx.query('UPDATE measure SET no = 1 - no WHERE cycle_id = $1 AND no > $2', [measure.cycleId, measure.no]);
    await tx.query('UPDATE measure SET no = -no WHERE cycle_id = $1 AND no < 0', [measure.cycleId]);
  }

  async #mustFit(tx: EntityManager, cycleId: string): Promise<void> {
    const [written] = await tx.query<{ count: number }[]>('SELECT count(*)::int AS count FROM measure WHERE cycle_id = $1', [cycleId]);
    if ((written?.count ?? 0) >= mostOfCycle) throw refuse.transition([{ code: 'measures-too-many', where: 'plan', params: { limit: mostOfCycle } }]);
  }

  async #begin(tx: EntityManager, actor: Actor, measureId: string, lock: 'share' | 'alone', as: WrittenAs = 'measure'): Promise<{ measure: MeasureRow; cycle: CycleRow }> {
    const known = await this.measures.find(tx, actor, measureId);
    if (!known) throw refuse.notFound();
    const cycle = await this.writing.begin(tx, actor, known.cycleId, as, lock);
    return { measure: await this.#found(tx, actor, measureId), cycle };
  }

  async #found(tx: EntityManager, actor: Actor, measureId: string): Promise<MeasureRow> {
    const row = await this.measures.find(tx, actor, measureId);
    if (!row) throw refuse.notFound();
    return row;
  }

  async #check(tx: EntityManager, actor: Actor, cycle: CycleRow, draft: MeasureDraft, before: readonly MeasureRow[]): Promise<void> {
    const divisions = await this.agencies.divisionsOf(tx, cycle.agencyId);
    const indicators = frameworkFor(cycle.resultFiscalYear).indicators;
    const faults = faultsOf(draft, {
      divisionIds: new Set(divisions.map(({ id }) => id)),
      indicatorNos: new Set(indicators.map(({ no }) => no)),
    });
    if (faults.length > 0) throw refuse.invalid(faults);
    for (const { divisionIds, no } of before) this.#checkDivision(actor, divisionIds, no);
    this.#checkDivision(actor, draft.divisionIds, before[0]?.no);
  }

  /** A head of division writes measures that his division leads, before and after. */
  #checkDivision(actor: Actor, divisionIds: readonly string[], no: number | undefined): void {
    if (actor.role !== 'divisionHead' || (actor.divisionId !== null && divisionIds.includes(actor.divisionId))) return;
    throw refuse.notPermitted([{ code: 'other-division', where: no === undefined ? 'plan' : `measure:${no}` }]);
  }
}
