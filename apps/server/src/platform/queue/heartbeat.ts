import { Injectable } from '@nestjs/common';
import type { JobName } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Config } from '../config/config.js';
import { Transactions } from '../database/transactions.js';
import { Outbox } from '../outbox/outbox.js';

const beat = `INSERT INTO heartbeat (id, beaten_at) VALUES (1, now())
  ON CONFLICT (id) DO UPDATE SET beaten_at = now() WHERE heartbeat.beaten_at <= now() - make_interval(secs => $1) RETURNING id`;
const waiting = 'SELECT 1 FROM outbox WHERE name = $1 AND handled_at IS NULL LIMIT 1';
/** What was done is in the tables of the modules and in the trail; a week is for whoever looks into a fault. */
const forget = `DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE handled_at < now() - interval '7 days' LIMIT 1000)`;

const sweeps = ['relay-webhooks', 'fire-timers', 'sweep-reminders', 'anchor-trail'] as const satisfies readonly JobName[];

/** Asks for the sweeps of due rows, at most once a period. The queue's scheduler beats; the relay beats too when that one has stopped. */
@Injectable()
export class Heartbeat {
  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
  ) {}

  /** Half a period of slack, since two clocks never beat alike. */
  beat(): Promise<boolean> {
    return this.#beatAfter(this.config.heartbeatSeconds / 2);
  }

  /** The watchdog's: does nothing as long as beats come. */
  beatIfMissed(): Promise<boolean> {
    return this.#beatAfter(this.config.heartbeatSeconds * 2);
  }

  #beatAfter(seconds: number): Promise<boolean> {
    return this.transactions.run('engine', async (tx) => {
      const rows = await tx.query<unknown[]>(beat, [seconds]);
      if (rows.length === 0) return false;
      for (const sweep of sweeps) await this.#ask(tx, sweep);
      await tx.query(forget);
      return true;
    });
  }

  async #ask(tx: EntityManager, sweep: (typeof sweeps)[number]): Promise<void> {
    const rows = await tx.query<unknown[]>(waiting, [sweep]);
    if (rows.length === 0) await this.outbox.add(tx, sweep, {});
  }
}
