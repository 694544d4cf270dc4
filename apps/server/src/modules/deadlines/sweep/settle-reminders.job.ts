import type { JobPayload } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type HandlesJob, JobHandler } from '../../../platform/index.js';
import { Notifier } from '../../notifications/index.js';

/** As the sweep and a move do: the deadline first, then its lines, so that none of them holds what another waits for. */
const lock = 'SELECT id FROM deadline WHERE cycle_id = $1 AND milestone = $2 ORDER BY id FOR UPDATE';
const settle = `UPDATE reminder r SET status = 'skipped', settled_at = $3, reason = CASE WHEN c.state = 'cancelled' THEN 'cycleOver' ELSE 'done' END
   FROM deadline d JOIN cycle c ON c.id = d.cycle_id
  WHERE d.id = r.deadline_id AND r.status = 'planned' AND d.cycle_id = $1 AND d.milestone = $2`;

/** A milestone is reached: the letters still planned for it are not needed, nor those that were told and have not left yet. */
@Injectable()
@JobHandler('settle-reminders')
export class SettleRemindersJob implements HandlesJob<'settle-reminders'> {
  constructor(
    private readonly clock: Clock,
    private readonly notifier: Notifier,
  ) {}

  async handle({ cycleId, milestone }: JobPayload<'settle-reminders'>, tx: EntityManager): Promise<void> {
    const reached = await tx.query<{ id: string }[]>(lock, [cycleId, milestone]);
    await tx.query(settle, [cycleId, milestone, this.clock.now()]);
    await this.notifier.withdraw(tx, ...reached.map(({ id }) => `deadline:${id}`));
  }
}
