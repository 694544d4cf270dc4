import type { JobPayload } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type HandlesJob, JobHandler } from '../../platform/index.js';
import { People } from '../people/index.js';
import { cycleHeading, documentNameOf } from './cycle-heading.js';
import { askedLetter } from './letters.js';
import type { Message } from './message.js';
import { Notifier } from './notifier.js';

interface Question {
  readonly approvalId: string;
  readonly positionId: string;
}

/** Who has answered meanwhile is not asked any more. */
const waiting = `SELECT id AS "approvalId", position_id AS "positionId" FROM approval
  WHERE cycle_id = $1 AND state = $2 AND round = $3 AND level = $4 AND verdict IS NULL AND voided_at IS NULL ORDER BY position_id`;

@Injectable()
@JobHandler('ask-approvers')
export class AskApproversJob implements HandlesJob<'ask-approvers'> {
  constructor(
    private readonly clock: Clock,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async handle({ cycleId, state, round, level }: JobPayload<'ask-approvers'>, tx: EntityManager): Promise<void> {
    const facts = await cycleHeading(tx, cycleId);
    const document = facts && documentNameOf(facts.definitionId, state);
    if (!facts || !document) return;
    const letter = askedLetter({ ...facts, document, round });
    const event = `asked:${cycleId}:${state}:${round}:${level}`;
    const questions = await tx.query<Question[]>(waiting, [cycleId, state, round, level]);
    const asked = await this.people.positionsById(tx, questions.map(({ positionId }) => positionId), this.clock.today());
    const messages = questions.map(({ approvalId, positionId }): Message => ({
      event,
      topic: `approval:${approvalId}`,
      kind: 'duty',
      lateDays: 0,
      seats: asked.filter((seat) => seat.positionId === positionId),
      letter,
      link: `/inbox/${approvalId}`,
      leaves: 'soon',
    }));
    await this.notifier.tellAll(tx, messages);
  }
}
