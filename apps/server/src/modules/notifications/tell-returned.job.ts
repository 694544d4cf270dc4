import type { JobPayload } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type HandlesJob, JobHandler } from '../../platform/index.js';
import { People } from '../people/index.js';
import { cycleHeading, documentNameOf, yearLink } from './cycle-heading.js';
import { returnedLetter } from './letters.js';
import { Notifier } from './notifier.js';

/** Tells the officer that a document came back, and with how many remarks. */
@Injectable()
@JobHandler('tell-returned')
export class TellReturnedJob implements HandlesJob<'tell-returned'> {
  constructor(
    private readonly clock: Clock,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async handle({ cycleId, state, round }: JobPayload<'tell-returned'>, tx: EntityManager): Promise<void> {
    const facts = await cycleHeading(tx, cycleId);
    const document = facts && documentNameOf(facts.definitionId, state);
    if (!facts || !document) return;
    const [remarks] = await tx.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM remark WHERE cycle_id = $1 AND state = $2 AND round = $3`,
      [cycleId, state, round],
    );
    const seats = await this.people.positionsOf(tx, facts.agencyId, 'officer', this.clock.today());
    await this.notifier.tell(tx, {
      event: `returned:${cycleId}:${state}:${round}`,
      topic: `cycle:${cycleId}`,
      kind: 'duty',
      lateDays: 0,
      seats,
      letter: returnedLetter({ ...facts, document, remarks: remarks?.count ?? 0 }),
      link: yearLink(facts.agencyId, facts.definitionId),
      leaves: 'soon',
    });
  }
}
