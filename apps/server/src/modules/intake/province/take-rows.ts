import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor } from '../../../platform/index.js';
import { KeepResults, ResultSnapshots } from '../../results/index.js';
import { currentDocument } from '../current-document.js';
import type { IntakeDetailRow } from '../intake.repository.js';
import type { Taken } from '../taking/taken.js';
import { IntakeRows, type KeptRow } from './intake-rows.js';
import { PlanRows } from './plan-rows.js';
import type { PlannedRow } from './planned-row.js';

/** Whether the plan is still the one that was shown. */
const isAsShown = (shown: readonly KeptRow[], planned: readonly PlannedRow[]): boolean =>
  shown.every(({ outcome, agencyId, row }, at) => {
    const now = planned[at];
    return isDeepStrictEqual([now?.outcome, now?.agencyId, now?.changes], [outcome, agencyId, row.changes]);
  });

/** Records the results of a province's sheet, all that can be taken in one go. */
@Injectable()
export class TakeRows {
  constructor(
    private readonly rows: IntakeRows,
    private readonly planRows: PlanRows,
    private readonly snapshots: ResultSnapshots,
    private readonly results: KeepResults,
  ) {}

  async take(tx: EntityManager, actor: Actor, intake: IntakeDetailRow): Promise<Taken> {
    const { id, fiscalYear, fileName } = intake;
    if (fiscalYear === null) throw refuse.transition([{ code: 'intake-year-missing', where: 'result' }]);
    const planned = await this.#planAsShown(tx, intake);
    const results = planned.flatMap(({ agencyId, printed }) => (agencyId !== null && printed ? [{ agencyId, printed }] : []));
    // A sheet that was imported before changes nothing, and may be accepted all the same.
    if (results.length === 0 && !planned.some(({ outcome }) => outcome === 'same')) throw refuse.transition([{ code: 'intake-nothing-to-take' }]);
    const before = await this.snapshots.take(tx, fiscalYear, results.map(({ agencyId }) => agencyId));
    await this.results.keep(tx, actor, { fiscalYear, source: fileName, intakeId: id, results });
    return { resultId: null, cycleId: null, analyses: [], measures: [], results: results.length, leftOut: [], before };
  }

  /** What is on file may have changed since the dry run; nobody has seen what would happen then. */
  async #planAsShown(tx: EntityManager, intake: IntakeDetailRow): Promise<PlannedRow[]> {
    const document = currentDocument(intake);
    const { sheet } = intake;
    if (!document || !sheet) throw refuse.transition([{ code: 'intake-not-read' }]);
    const shown = await this.rows.all(tx, intake.id);
    const rows = shown.map(({ row }) => row.read);
    const reading = { sheet, ...sheet, document: { ...document, provenance: {}, agencies: rows.map(({ agency }) => agency) }, findings: [], rows };
    const planned = await this.planRows.plan(tx, intake.provinceId, reading, intake.choice);
    if (!isAsShown(shown, planned)) throw refuse.transition([{ code: 'intake-plan-changed' }]);
    return planned;
  }
}
