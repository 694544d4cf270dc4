import type { JobPayload } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type HandlesJob, JobHandler } from '../../../platform/index.js';
import { Needless } from './needless.js';
import { SendLines } from './send-lines.js';
import { SettleLines } from './settle-lines.js';
import { TakeDue } from './take-due.js';

/** Sends one line that a person wants sent at once; nothing happens where the sweep was first. */
@Injectable()
@JobHandler('send-reminder')
export class SendReminderJob implements HandlesJob<'send-reminder'> {
  constructor(
    private readonly clock: Clock,
    private readonly due: TakeDue,
    private readonly needless: Needless,
    private readonly lines: SendLines,
    private readonly settle: SettleLines,
  ) {}

  async handle({ reminderId }: JobPayload<'send-reminder'>, tx: EntityManager): Promise<void> {
    const line = await this.due.takeOne(tx, reminderId);
    if (!line) return;
    const reasons = await this.needless.among(tx, [line]);
    await this.settle.skip(tx, reasons, this.clock.now());
    if (reasons.size === 0) await this.lines.send(tx, [line]);
  }
}
