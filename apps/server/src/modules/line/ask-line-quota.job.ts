import { Injectable } from '@nestjs/common';
import type { JobPayload } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { JobHandler, type HandlesJob } from '../../platform/index.js';
import { AskQuota } from './ask-quota.js';

@Injectable()
@JobHandler('ask-line-quota')
export class AskLineQuotaJob implements HandlesJob<'ask-line-quota'> {
  constructor(private readonly quota: AskQuota) {}

  handle(_payload: JobPayload<'ask-line-quota'>, tx: EntityManager): Promise<void> {
    return this.quota.ask(tx);
  }
}
