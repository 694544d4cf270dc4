import { Injectable } from '@nestjs/common';
import { addDays, atBangkokTime, bangkokDay } from '@prongsai/thai';
import { DataSource } from 'typeorm';
import { Config, Outbox, Transactions } from '../../platform/index.js';
import { DrainOutbox } from './drain-outbox.js';
import { SeedClock } from './seed-clock.js';

/** The first instant that is neither before `$1` nor before something is due, and not after `$2`. */
const nextDue = `SELECT to_char(at AT TIME ZONE 'Asia/Bangkok', 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"') AS at
  FROM (SELECT greatest(min(due_at), $1::timestamptz) AS at FROM delivery WHERE state = 'waiting' HAVING count(*) > 0) next WHERE at <= $2`;

/** Lets the letters of the demonstration be gathered on the days of their year. */
@Injectable()
export class GatherUntil {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly seedClock: SeedClock,
    private readonly drainOutbox: DrainOutbox,
  ) {}

  /** What a day leaves waiting is looked at again on the morning after. */
  async gather(instant: string): Promise<void> {
    for (let from = '1970-01-01T00:00:00Z'; ; ) {
      const [next] = await this.dataSource.query<{ at: string }[]>(nextDue, [from, instant]);
      if (!next) return;
      const day = bangkokDay(next.at);
      const opens = atBangkokTime(day, this.config.letterHours.opens);
      await this.#gatherAt(next.at < opens ? opens : next.at);
      from = atBangkokTime(addDays(day, 1), this.config.letterHours.opens);
    }
  }

  async #gatherAt(instant: string): Promise<void> {
    await this.seedClock.set(instant);
    await this.transactions.run('engine', (tx) => this.outbox.add(tx, 'gather-letters', {}));
    await this.drainOutbox.drain(['plan-reminders']);
  }
}
