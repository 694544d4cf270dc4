import { milestoneDueOn, milestones, cycleTimers, reminderLadder, timerFiresOn } from '@prongsai/ita';
import { fiscalYearRange } from '@prongsai/thai';
import type { JobPayload } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type HandlesJob, JobHandler, newId } from '../../platform/index.js';
import { holidays } from './holidays.js';
import { Ledger } from './ledger.js';
import { planLadder } from './plan-ladder.js';

interface CycleRow {
  readonly id: string;
  readonly agencyId: string;
  readonly fiscalYear: number;
}

/** Sets the due days of a cycle that has opened, the letters before and after them, and the engine's own timers. */
@Injectable()
@JobHandler('plan-reminders')
export class PlanRemindersJob implements HandlesJob<'plan-reminders'> {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: Ledger,
  ) {}

  async handle({ cycleId }: JobPayload<'plan-reminders'>, tx: EntityManager): Promise<void> {
    const [cycle] = await tx.query<CycleRow[]>(`SELECT id, agency_id AS "agencyId", fiscal_year AS "fiscalYear" FROM cycle WHERE id = $1`, [cycleId]);
    if (!cycle || this.#isRecord(cycle)) return;
    await this.#planTimers(tx, cycle);
    for (const milestone of milestones) {
      const dueOn = milestoneDueOn(milestone, cycle.fiscalYear);
      const deadlineId = await this.ledger.setDeadline(tx, { cycleId, agencyId: cycle.agencyId, milestone, dueOn });
      if (deadlineId !== null) await this.ledger.plan(tx, cycleId, deadlineId, planLadder(dueOn, reminderLadder, holidays), this.clock.now());
    }
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
