import type { JobPayload } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type HandlesJob, JobHandler } from '../../platform/index.js';
import { People } from '../people/index.js';
import { cycleHeading, documentNameOf } from './cycle-heading.js';
import { approvedLetter } from './letters.js';
import { Notifier } from './notifier.js';

/** Tells the officer, who publishes what was approved; and the coordinator, who acknowledges the year after its last report. */
@Injectable()
@JobHandler('tell-approved')
export class TellApprovedJob implements HandlesJob<'tell-approved'> {
  constructor(
    private readonly clock: Clock,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async handle({ cycleId, state, round }: JobPayload<'tell-approved'>, tx: EntityManager): Promise<void> {
    const facts = await cycleHeading(tx, cycleId);
    const document = facts && documentNameOf(facts.definitionId, state);
    if (!facts || !document) return;
    const today = this.clock.today();
    const officers = await this.people.positionsOf(tx, facts.agencyId, 'officer', today);
    const last = state === 'twelveMonthReview';
    const coordinators = last ? await this.people.positionsOfProvince(tx, facts.provinceId, 'coordinator', today) : [];
    const seats = [...officers, ...coordinators];
    await this.notifier.tell(tx, {
      event: `approved:${cycleId}:${state}:${round}`,
      topic: `cycle:${cycleId}`,
      kind: 'duty',
      lateDays: 0,
      seats,
      letter: approvedLetter({ ...facts, document }),
      link: `/cycles/${cycleId}/documents`,
      leaves: 'soon',
    });
  }
}
