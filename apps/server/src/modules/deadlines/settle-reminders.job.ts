import type { JobPayload } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type HandlesJob, JobHandler } from '../../platform/index.js';
import { Ledger } from './ledger.js';

/** A milestone is reached: the letters still planned for it are not needed. */
@Injectable()
@JobHandler('settle-reminders')
export class SettleRemindersJob implements HandlesJob<'settle-reminders'> {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: Ledger,
  ) {}

  async handle({ cycleId, milestone }: JobPayload<'settle-reminders'>, tx: EntityManager): Promise<void> {
    await this.ledger.settleMilestone(tx, cycleId, milestone, this.clock.now());
  }
}
