import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/index.js';
import { Notifier, type Message } from '../../notifications/index.js';
import type { FailReason } from '../ledger/reasons.js';
import type { DueLine } from './due-line.js';
import { Recipients } from './recipients.js';
import { SettleLines, type SentLine } from './settle-lines.js';
import { WordLines } from './word-lines.js';

/** Names the letter of one line; told again, it makes no second message. */
export const reminderEvent = ({ deadlineId, dueOn, rung }: Pick<DueLine, 'deadlineId' | 'dueOn' | 'rung'>): string => `reminder:${deadlineId}:${dueOn}:${rung}`;

/** Tells those whom claimed lines are for, and writes down that they were told, in the same transaction. */
@Injectable()
export class SendLines {
  constructor(
    private readonly clock: Clock,
    private readonly recipients: Recipients,
    private readonly words: WordLines,
    private readonly notifier: Notifier,
    private readonly settle: SettleLines,
  ) {}

  async send(tx: EntityManager, lines: readonly DueLine[]): Promise<void> {
    if (lines.length === 0) return;
    const recipients = await this.recipients.of(tx, lines);
    const worded = await this.words.of(tx, lines);
    const messages: Message[] = [];
    const sent: SentLine[] = [];
    const failed = new Map<string, FailReason>();
    for (const line of lines) {
      const seats = recipients.get(line.id)?.seats ?? [];
      const words = worded.get(line.id);
      if (seats.length === 0 || words === undefined) failed.set(line.id, 'nobodyHolds');
      else {
        messages.push({ event: reminderEvent(line), topic: `deadline:${line.deadlineId}`, kind: 'duty', leaves: 'now', seats, ...words });
        sent.push({ id: line.id, positionIds: seats.map(({ positionId }) => positionId) });
      }
    }
    await this.notifier.tellAll(tx, messages);
    const now = this.clock.now();
    await this.settle.sent(tx, sent, now);
    await this.settle.fail(tx, failed, now);
  }
}
