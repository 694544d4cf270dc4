import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { newId } from '../database/new-id.js';
import type { OutageKind } from './outage.entity.js';

export interface Outage {
  readonly id: string;
  readonly kind: OutageKind;
  readonly from: Date;
  readonly until: Date;
}

/** Periods of the heartbeat without a sweep that are more than a hiccup, and seconds for the processes to look at all. */
const patience = { periods: 4, seconds: 3 } as const;

/** One that goes on where the last one of its kind ended, or soon after, is the same one; whoever it concerns is told anew. */
const extend = `UPDATE outage SET until_at = greatest(until_at, $2), told_at = NULL WHERE id = (
    SELECT id FROM outage WHERE kind = $1 AND until_at >= $2::timestamptz - make_interval(secs => $3) AND from_at <= $2 ORDER BY until_at DESC LIMIT 1) RETURNING id`;
const insert = 'INSERT INTO outage (id, kind, from_at, until_at) VALUES ($1, $2, $3::timestamptz - make_interval(secs => $4), $3)';
const columns = 'SELECT id, kind, from_at AS "from", until_at AS until FROM outage';

/** The times in which what was due was not looked at: written down by the watchdog, read for reports. */
@Injectable()
export class Outages {
  readonly #logger = new Logger('Watchdog');

  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Seconds without a sweep after which something is amiss. */
  get patienceSeconds(): number {
    return this.config.heartbeatSeconds * patience.periods + patience.seconds;
  }

  /** Writes down that nothing was looked at in the last so many seconds. The caller holds the row of the heartbeat, so that one notices. */
  async note(tx: EntityManager, kind: OutageKind, seconds: number): Promise<void> {
    const until = this.clock.now();
    this.#logger.error(`${kind}: nothing that was due has been looked at for ${Math.round(seconds)} s; going on`);
    const [extended] = await tx.query<[unknown[], number]>(extend, [kind, until, seconds + this.patienceSeconds]);
    if (extended.length === 0) await tx.query(insert, [newId(), kind, until, seconds]);
  }

  /** Those that touch a time, the newest first. */
  between(tx: EntityManager, from: Date, until: Date): Promise<Outage[]> {
    return tx.query<Outage[]>(`${columns} WHERE from_at < $2 AND until_at > $1 ORDER BY from_at DESC, id`, [from, until]);
  }

  /** Those of which nobody has been told; locked, so that one tells. */
  untold(tx: EntityManager): Promise<Outage[]> {
    return tx.query<Outage[]>(`${columns} WHERE told_at IS NULL ORDER BY from_at, id FOR UPDATE SKIP LOCKED`);
  }

  async told(tx: EntityManager, outageId: string): Promise<void> {
    await tx.query('UPDATE outage SET told_at = $2 WHERE id = $1', [outageId, this.clock.now()]);
  }
}
