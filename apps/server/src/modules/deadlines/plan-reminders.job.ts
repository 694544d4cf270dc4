import { cycleTimers, definitionOf, milestoneDueOn, milestonesOf, orderOf, reminderLadder, timerFiresOn, type CycleDefinition, type CycleState } from '@prongsai/ita';
import { fiscalYearRange } from '@prongsai/thai';
import type { JobPayload } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type HandlesJob, JobHandler, newId } from '../../platform/index.js';
import { holidays } from './holidays.js';
import { Ledger } from './ledger.js';
import { MilestoneCells } from './milestone-cells.js';
import { planLadder } from './plan-ladder.js';

interface CycleRow {
  readonly id: string;
  readonly agencyId: string;
  readonly fiscalYear: number;
  readonly state: CycleState;
  readonly definitionId: string;
  readonly definitionVersion: number;
}

const find = `SELECT id, agency_id AS "agencyId", fiscal_year AS "fiscalYear", state, definition_id AS "definitionId",
    definition_version AS "definitionVersion" FROM cycle WHERE id = $1`;

const definitionIn = ({ definitionId, definitionVersion }: CycleRow): CycleDefinition => definitionOf(definitionId, definitionVersion);

/**
 * Sets the due days of a cycle that has opened, the letters before and after them, and the engine's own timers. After a return or a
 * reopening it finds them there, and puts the letters of what must be done again back into the plan.
 */
@Injectable()
@JobHandler('plan-reminders')
export class PlanRemindersJob implements HandlesJob<'plan-reminders'> {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly cells: MilestoneCells,
  ) {}

  async handle({ cycleId }: JobPayload<'plan-reminders'>, tx: EntityManager): Promise<void> {
    const [cycle] = await tx.query<CycleRow[]>(find, [cycleId]);
    if (!cycle) return;
    const isPlanned = await this.ledger.isPlanned(tx, cycleId);
    if (isPlanned) await this.#planAgain(tx, cycle);
    if (isPlanned || !this.#isRecord(cycle)) await this.#plan(tx, cycle);
  }

  /** What is there already stays as it is: a version that a cycle was taken into may have a deadline more. */
  async #plan(tx: EntityManager, cycle: CycleRow): Promise<void> {
    await this.#planTimers(tx, cycle);
    for (const milestone of milestonesOf(definitionIn(cycle))) {
      const dueOn = milestoneDueOn(milestone, cycle.fiscalYear);
      const deadlineId = await this.ledger.setDeadline(tx, { cycleId: cycle.id, agencyId: cycle.agencyId, milestone, dueOn });
      if (deadlineId !== null) await this.ledger.plan(tx, cycle.id, deadlineId, planLadder(dueOn, reminderLadder, holidays), this.clock.now());
    }
  }

  async #planAgain(tx: EntityManager, cycle: CycleRow): Promise<void> {
    const { id: cycleId, state } = cycle;
    const order = orderOf(definitionIn(cycle));
    const progress = (await this.cells.progressOf(tx, [cycleId])).get(cycleId) ?? [];
    const undone = progress.filter(({ doneOn }) => doneOn === null).map(({ milestone }) => milestone);
    await this.ledger.planAgain(tx, cycleId, undone, this.clock.now());
    const ahead = cycleTimers.filter((timer) => order.indexOf(timer.state) >= order.indexOf(state)).map(({ event }) => event);
    await tx.query('UPDATE cycle_timer SET settled_at = NULL, told_at = NULL WHERE cycle_id = $1 AND event = ANY($2)', [cycleId, ahead]);
  }

  /**
   * A cycle whose fiscal year is over before anything was planned is written up afterwards, as a record of the past. Nobody can be
   * in time for it any more: deadlines would only paint it red, and letters would ask people for what was due years ago.
   */
  #isRecord({ fiscalYear }: CycleRow): boolean {
    return this.clock.today() > fiscalYearRange(fiscalYear).end;
  }

  async #planTimers(tx: EntityManager, cycle: CycleRow): Promise<void> {
    for (const timer of cycleTimers) {
      await tx.query(
        `INSERT INTO cycle_timer (id, cycle_id, agency_id, event, due_on) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (cycle_id, event) DO NOTHING`,
        [newId(), cycle.id, cycle.agencyId, timer.event, timerFiresOn(timer, cycle.fiscalYear)],
      );
    }
  }
}
