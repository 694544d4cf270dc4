import type { JobPayload } from '@prongsai/contracts';
import { toEpochMs } from '@prongsai/thai';
import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { apart, Clock, type HandlesJob, JobHandler, Outbox } from '../../../platform/index.js';
import { withoutAddresses } from '../../../platform/without-addresses.js';
import { Calendar } from '../../calendar/index.js';
import type { SkipReason } from '../ledger/reasons.js';
import { chooseDue } from './choose-due.js';
import type { DueLine } from './due-line.js';
import { Needless } from './needless.js';
import { onDaysOff } from './off-days.js';
import { SendLines } from './send-lines.js';
import { SettleLines } from './settle-lines.js';
import { TakeDue } from './take-due.js';

/** Deadlines of one transaction: short enough to lose little when it is killed, and few round trips for a whole country. */
const batch = 500;

/**
 * Sends what is due and unsent. It asks "what is due", never "is it today", so that nothing is lost by a day without a sweep. While there is
 * more it promises the next sweep; any number of them may run at once.
 */
@Injectable()
@JobHandler('sweep-reminders')
export class SweepRemindersJob implements HandlesJob<'sweep-reminders'> {
  readonly #logger = new Logger('Sweep');

  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly calendar: Calendar,
    private readonly due: TakeDue,
    private readonly needless: Needless,
    private readonly lines: SendLines,
    private readonly settle: SettleLines,
  ) {}

  async handle(_: JobPayload<'sweep-reminders'>, tx: EntityManager): Promise<void> {
    const { lines, more } = await this.due.take(tx, this.clock.now(), batch);
    if (lines.length === 0) return;
    const swept = await this.#sweepWhatGoes(tx, lines);
    if (more && swept > 0) await this.outbox.add(tx, 'sweep-reminders', {});
  }

  dueSince(tx: EntityManager): Promise<Date | null> {
    return this.due.since(tx, this.clock.now());
  }

  async #sweep(tx: EntityManager, lines: readonly DueLine[]): Promise<void> {
    const now = this.clock.now();
    const needed = await this.#dropNeedless(tx, await this.#waitForWork(tx, lines, now), now);
    const { send, superseded } = chooseDue(needed);
    const why = ({ wasHeld }: DueLine): SkipReason => (wasHeld ? 'heldBack' : 'superseded');
    await this.settle.skip(tx, new Map(superseded.map((line) => [line.id, why(line)])), now);
    await this.lines.send(tx, send);
  }

  /**
   * One deadline that cannot be dealt with keeps no other from its letters: it is looked for by halves, stays due, and is tried again.
   * @returns how many lines went well.
   */
  async #sweepWhatGoes(tx: EntityManager, lines: readonly DueLine[]): Promise<number> {
    const fault = await apart(tx, () => this.#sweep(tx, lines));
    if (fault === null) return lines.length;
    const deadlines = [...new Set(lines.map(({ deadlineId }) => deadlineId))];
    const half = new Set(deadlines.slice(0, deadlines.length / 2));
    if (half.size > 0) {
      const [these, those] = [lines.filter((line) => half.has(line.deadlineId)), lines.filter((line) => !half.has(line.deadlineId))];
      return (await this.#sweepWhatGoes(tx, these)) + (await this.#sweepWhatGoes(tx, those));
    }
    this.#logger.error(`the reminders of deadline ${deadlines.join()} cannot be sent: ${withoutAddresses(fault.message)}`);
    await this.settle.triedInVain(tx, lines);
    return 0;
  }

  /** A line that was planned for what has become a day off waits for the next working morning; it stays here where that is over too. */
  async #waitForWork(tx: EntityManager, lines: readonly DueLine[], now: Date): Promise<DueLine[]> {
    const postponed = onDaysOff(lines, await this.calendar.holidaysByProvince(tx));
    await this.settle.postpone(tx, postponed);
    const hours = new Map(postponed.map(({ id, plannedFor }) => [id, toEpochMs(plannedFor)]));
    return lines.map((line) => ({ ...line, plannedFor: hours.get(line.id) ?? line.plannedFor })).filter(({ plannedFor }) => plannedFor <= now.getTime());
  }

  async #dropNeedless(tx: EntityManager, lines: readonly DueLine[], now: Date): Promise<DueLine[]> {
    const reasons = await this.needless.among(tx, lines);
    await this.settle.skip(tx, reasons, now);
    return lines.filter(({ id }) => !reasons.has(id));
  }
}
