import { Injectable } from '@nestjs/common';
import { addDays, atBangkokTime, bangkokDay } from '@prongsai/thai';
import { DataSource } from 'typeorm';
import { Config, Outbox, Transactions } from '../../platform/index.js';
import { DrainOutbox } from './drain-outbox.js';
import { SeedClock } from './seed-clock.js';

/** What is due next after `$1`; what that instant left waiting is looked at again on the morning after it, `$2`. Nothing later than `$3`. */
const nextDue = `SELECT to_char((at + interval '1 second') AT TIME ZONE 'Asia/Bangkok', 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"') AS at
  FROM (SELECT least(min(due_at) FILTER (WHERE due_at > $1), CASE WHEN bool_or(due_at <= $1) THEN $2::timestamptz END) AS at FROM delivery WHERE state = 'waiting') next
  WHERE at <= $3`;

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

  async gather(instant: string): Promise<void> {
    for (let from = '1970-01-01T00:00:00+07:00'; ; ) {
      const [next] = await this.dataSource.query<{ at: string }[]>(nextDue, [from, this.#opens(addDays(bangkokDay(from), 1)), instant]);
      if (!next) return;
      const opens = this.#opens(bangkokDay(next.at));
      from = next.at < opens ? opens : next.at;
      await this.#gatherAt(from);
    }
  }

  #opens(day: string): string {
    return atBangkokTime(day, this.config.letterHours.opens);
  }

  async #gatherAt(instant: string): Promise<void> {
    await this.seedClock.set(instant);
    await this.transactions.run('engine', (tx) => this.outbox.add(tx, 'gather-letters', {}));
    await this.drainOutbox.drain(['plan-reminders']);
  }
}
