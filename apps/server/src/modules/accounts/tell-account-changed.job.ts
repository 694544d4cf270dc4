import { Injectable } from '@nestjs/common';
import type { JobPayload } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { AccountStore, type HandlesJob, JobHandler, type JobInfo } from '../../platform/index.js';
import { changedLetter } from './account-letters.js';
import { AccountMail } from './account-mail.js';

/** Tells the owner what has changed; the letter has no secret in it. */
@Injectable()
@JobHandler('tell-account-changed')
export class TellAccountChangedJob implements HandlesJob<'tell-account-changed'> {
  constructor(
    private readonly store: AccountStore,
    private readonly mail: AccountMail,
  ) {}

  async handle({ accountId, change }: JobPayload<'tell-account-changed'>, tx: EntityManager, { outboxId }: JobInfo): Promise<void> {
    const credentials = await this.store.credentialsOf(accountId);
    if (credentials) await this.mail.send(tx, { id: outboxId, to: credentials.email, letter: changedLetter(change), path: '/security' });
  }
}
