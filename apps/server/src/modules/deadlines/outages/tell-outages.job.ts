import type { JobPayload } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type HandlesJob, JobHandler, Outages, type Outage } from '../../../platform/index.js';
import { Notifier } from '../../notifications/index.js';
import { People } from '../../people/index.js';
import { isHealed, lateOfOutage, type LateOfOutage } from './late-of-outage.js';
import { outageLetter } from './outage-letter.js';

/** Tells the coordinators what an outage made late, and by how much, once it has all gone out. Where nothing was late, nobody is told. */
@Injectable()
@JobHandler('tell-outages')
export class TellOutagesJob implements HandlesJob<'tell-outages'> {
  constructor(
    private readonly clock: Clock,
    private readonly outages: Outages,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async handle(_: JobPayload<'tell-outages'>, tx: EntityManager): Promise<void> {
    for (const outage of await this.outages.untold(tx)) {
      if (!(await isHealed(tx, outage, this.clock.now()))) continue;
      for (const late of await lateOfOutage(tx, outage)) await this.#tell(tx, outage, late);
      await this.outages.told(tx, outage.id);
    }
  }

  async #tell(tx: EntityManager, outage: Outage, late: LateOfOutage): Promise<void> {
    const seats = await this.people.positionsOfProvince(tx, late.provinceId, 'coordinator', this.clock.today());
    await this.notifier.tell(tx, {
      event: `outage:${outage.id}:${outage.until.toISOString()}`,
      topic: `outage:${outage.id}`,
      kind: 'notice',
      lateDays: 0,
      seats,
      letter: outageLetter(outage, late),
      link: '/reminders',
      leaves: 'soon',
    });
  }
}
