import type { JobPayload } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type HandlesJob, JobHandler, Transactions } from '../../../platform/index.js';
import { LetterSender } from './letter-sender.js';

/** Wakes the sender of the process that has taken the job. Sending itself is no part of the job's transaction. */
@Injectable()
@JobHandler('send-letters')
export class SendLettersJob implements HandlesJob<'send-letters'> {
  constructor(
    private readonly transactions: Transactions,
    private readonly sender: LetterSender,
  ) {}

  async handle(_: JobPayload<'send-letters'>, tx: EntityManager): Promise<void> {
    this.transactions.afterCommit(tx, () => this.sender.wake());
    await Promise.resolve();
  }
}
