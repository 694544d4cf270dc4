import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, Config, Outbox, planAnew } from '../../../platform/index.js';
import { provincesBeingSwept } from '../../deadlines/index.js';
import { LetterChannels } from '../channel.js';
import { carryOver, dropAnswered, dropUnwanted, failBounced, fill, keepMail, provincesWaiting, undoUntried, write } from './gather-sql.js';
import { LetterHours } from './letter-hours.js';

/** Puts what waits into letters: one a person, province and day, whoever gathers, and none where nothing waits. */
@Injectable()
export class GatherLetters {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly hours: LetterHours,
    private readonly channels: LetterChannels,
    private readonly outbox: Outbox,
  ) {}

  /** As the engine. */
  async gather(tx: EntityManager): Promise<void> {
    const now = this.clock.now();
    const today = this.clock.today();
    if (!this.hours.isOpen) return;
    await planAnew(tx);
    const open = await this.hours.openProvinces(tx, await this.#ready(tx, now, today));
    if (open.length === 0) return;
    for (const sql of [undoUntried, carryOver]) await tx.query(sql, [open, today]);
    for (const sql of [dropAnswered, dropUnwanted]) await tx.query(sql, [now, open]);
    for (const sql of [write, fill]) await tx.query(sql, [now, open, today]);
    for (const channel of this.channels.all) await channel.takeOver?.(tx, today);
    if (this.config.smtpUrl === null) await tx.query(keepMail, [today]);
    await tx.query(failBounced, [today]);
    await this.outbox.add(tx, 'send-letters', {});
  }

  /** Where the sweep is not through with the hour yet, it asks for another gathering when it is. */
  async #ready(tx: EntityManager, now: Date, today: string): Promise<string[]> {
    const waiting = await tx.query<{ id: string }[]>(provincesWaiting, [now, today]);
    if (waiting.length === 0) return [];
    const busy = new Set((await tx.query<{ id: string }[]>(provincesBeingSwept, [now])).map(({ id }) => id));
    return waiting.map(({ id }) => id).filter((id) => !busy.has(id));
  }
}
