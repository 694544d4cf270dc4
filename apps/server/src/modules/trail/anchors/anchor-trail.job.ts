import { Injectable } from '@nestjs/common';
import type { JobPayload } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { type HandlesJob, JobHandler } from '../../../platform/index.js';
import { MakeAnchor } from './make-anchor.js';

/** Asked for at every heartbeat; the first of a day makes its anchor. */
@Injectable()
@JobHandler('anchor-trail')
export class AnchorTrailJob implements HandlesJob<'anchor-trail'> {
  constructor(private readonly makeAnchor: MakeAnchor) {}

  async handle(_: JobPayload<'anchor-trail'>, tx: EntityManager): Promise<void> {
    await this.makeAnchor.makeToday(tx);
  }
}
