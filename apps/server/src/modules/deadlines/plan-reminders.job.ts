import { cycleOrder, cycleTimers, milestoneDueOn, milestones, reminderLadder, timerFiresOn, type CycleState } from '@prongsai/ita';
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
}

const find = `SELECT id, agency_id AS "agencyId", fiscal_year AS "fiscalYear", state FROM cycle WHERE id = $1`;

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
    if (await this.ledger.isPlanned(tx, cycleId)) await this.#planAgain(tx, cycle);
    else if (!this.#isRecord(cycle)) await this.#plan(tx, cycle);
  }

  async #plan(tx: EntityManager, cycle: CycleRow): Promise<void> {
    await this.#planTimers(tx, cycle);
    for (const milestone of milestones) {
      const dueOn = milestoneDueOn(milestone, cycle.fiscalYear);
      const deadlineId = await this.ledger.setDeadline(tx, { cycleId: cycle.id, agencyId: cycle.agencyId, milestone, dueOn });
      if (deadlineId !== null) await this.ledger.plan(tx, cycle.id, deadlineId, planLadder(dueOn, reminderLadder, holidays), this.clock.now());
    }
  }

  async #planAgain(tx: EntityManager, { id: cycleId, state }: CycleRow): Promise<void> {
    const progress = (await this.cells.progressOf(tx, [cycleId])).get(cycleId) ?? [];
    const undone = progress.filter(({ doneOn }) => doneOn === null).map(({ milestone }) => milestone);
    await this.ledger.planAgain(tx, cycleId, undone, this.clock.now());
    const ahead = cycleTimers.filter((timer) => cycleOrder.indexOf(timer.state) >= cycleOrder.indexOf(state)).map(({ event }) => event);
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
