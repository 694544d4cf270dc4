import { definitionOf, engineRungs, orderOf, type CycleState } from '@prongsai/ita';
import type { JobPayload } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type HandlesJob, JobHandler } from '../../../platform/index.js';
import { MilestoneCells } from '../../deadlines/index.js';
import { PlanDeadlines } from './plan-deadlines.js';
import { PlanMeasures } from './plan-measures.js';
import { PolicyLocks } from './policy-locks.js';

interface CycleRow {
  readonly id: string;
  readonly state: CycleState;
  readonly definitionId: string;
  readonly definitionVersion: number;
  readonly fiscalYear: number;
  readonly provinceId: string;
}

const find = `SELECT c.id, c.state, c.definition_id AS "definitionId", c.definition_version AS "definitionVersion", c.fiscal_year AS "fiscalYear", a.province_id AS "provinceId"
  FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE c.id = $1`;
const lock = 'SELECT 1 FROM deadline WHERE cycle_id = $1 ORDER BY id FOR UPDATE';

/** What was skipped because the work was done is due again where it is not done any more; hours that have passed stay as they were. */
const undo = `UPDATE reminder r SET status = 'planned', reason = NULL, settled_at = NULL FROM deadline d
  WHERE d.id = r.deadline_id AND d.cycle_id = $1 AND d.milestone = ANY($2) AND r.due_on = d.due_on AND r.audience <> 'engine'
    AND r.status = 'skipped' AND r.reason = 'done' AND r.planned_for > $3`;
/** The engine sends again what lies ahead, however long ago its day was. */
const askEngine = `UPDATE reminder SET status = 'planned', reason = NULL, settled_at = NULL, tries = 0
  WHERE cycle_id = $1 AND audience = 'engine' AND status <> 'planned' AND rung = ANY($2)`;

/**
 * Sets the due days of a cycle that has opened, and of its measures once the plan has been approved. After a return or a reopening it finds
 * them there, and puts the letters of what must be done again back into the plan.
 */
@Injectable()
@JobHandler('plan-reminders')
export class PlanRemindersJob implements HandlesJob<'plan-reminders'> {
  constructor(
    private readonly clock: Clock,
    private readonly cells: MilestoneCells,
    private readonly locks: PolicyLocks,
    private readonly deadlines: PlanDeadlines,
    private readonly measures: PlanMeasures,
  ) {}

  async handle({ cycleId }: JobPayload<'plan-reminders'>, tx: EntityManager): Promise<void> {
    const [cycle] = await tx.query<CycleRow[]>(find, [cycleId]);
    if (!cycle) return;
    await this.locks.toCountDays(tx);
    await this.locks.toPlan(tx, [cycle], [cycle.provinceId]);
    await this.#planAgain(tx, cycle);
    await this.deadlines.forCycles(tx, { ids: [cycleId] });
    await this.measures.forCycles(tx, { ids: [cycleId] });
  }

  /** What is planned for the first time is not touched: nothing of it has been settled yet. */
  async #planAgain(tx: EntityManager, { id: cycleId, state, ...pinned }: CycleRow): Promise<void> {
    const order = orderOf(definitionOf(pinned.definitionId, pinned.definitionVersion));
    const progress = (await this.cells.progressOf(tx, [cycleId])).get(cycleId) ?? [];
    const undone = progress.filter(({ doneOn }) => doneOn === null).map(({ milestone }) => milestone);
    await tx.query(lock, [cycleId]);
    await tx.query(undo, [cycleId, undone, this.clock.now()]);
    const ahead = engineRungs.filter((rung) => order.indexOf(rung.state) >= order.indexOf(state)).map(({ code }) => code);
    await tx.query(askEngine, [cycleId, ahead]);
  }
}
