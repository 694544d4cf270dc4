import { Injectable } from '@nestjs/common';
import type { JobName } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Config } from '../config/config.js';
import { Transactions } from '../database/transactions.js';
import { Outbox } from '../outbox/outbox.js';
import { Outages } from './outages.js';

/** One of those who come at the same time finds it old; the others wait and find it new. */
const beat = `WITH beaten AS (UPDATE heartbeat SET beaten_at = now()
    FROM (SELECT beaten_at FROM heartbeat WHERE id = 1 AND beaten_at <= now() - make_interval(secs => $1) FOR UPDATE) last
    WHERE id = 1 RETURNING extract(epoch FROM now() - last.beaten_at)::float8 AS gap),
  first AS (INSERT INTO heartbeat (id, beaten_at) SELECT 1, now() WHERE NOT EXISTS (SELECT 1 FROM heartbeat) ON CONFLICT (id) DO NOTHING RETURNING 0::float8 AS gap)
  SELECT gap FROM beaten UNION ALL SELECT gap FROM first`;
const waiting = 'SELECT 1 FROM outbox WHERE name = $1 AND handled_at IS NULL LIMIT 1';
/** Asked for before everything stopped: they are asked for now, and not late by themselves. */
const askAnew = 'UPDATE outbox SET created_at = now(), enqueued_at = NULL, enqueued_times = 0 WHERE name = ANY($1::text[]) AND handled_at IS NULL';
/** What was done is in the tables of the modules and in the trail; a week is for whoever looks into a fault. */
const forget = `DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE handled_at < now() - interval '7 days' LIMIT 1000)`;

/** What the heartbeat asks for: each looks for rows that are due. */
export const sweeps = ['ask-line-quota', 'relay-webhooks', 'fire-timers', 'sweep-reminders', 'gather-letters', 'send-letters', 'tell-outages', 'anchor-trail'] as const satisfies readonly JobName[];

/** Asks for the sweeps of due rows, at most once a period. The queue's scheduler beats; the relay beats too when that one has stopped. */
@Injectable()
export class Heartbeat {
  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly outages: Outages,
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
      const gap = await this.#gap(tx, seconds);
      if (gap === null) return false;
      if (gap > this.outages.patienceSeconds) {
        await this.outages.note(tx, 'noBeat', gap);
        await tx.query(askAnew, [sweeps]);
      }
      for (const sweep of sweeps) await this.#ask(tx, sweep);
      await tx.query(forget);
      return true;
    });
  }

  /** Seconds since the last beat; `null` where that is not so long ago. */
  async #gap(tx: EntityManager, seconds: number): Promise<number | null> {
    const [row] = await tx.query<{ gap: number }[]>(beat, [seconds]);
    return row?.gap ?? null;
  }

  async #ask(tx: EntityManager, sweep: (typeof sweeps)[number]): Promise<void> {
    const rows = await tx.query<unknown[]>(waiting, [sweep]);
    if (rows.length === 0) await this.outbox.add(tx, sweep, {});
  }
}
