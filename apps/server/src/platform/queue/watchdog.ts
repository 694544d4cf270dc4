import { Injectable, Logger } from '@nestjs/common';
import type { JobName } from '@prongsai/contracts';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Transactions } from '../database/transactions.js';
import { CarryOut } from './carry-out.js';
import { sweeps } from './heartbeat.js';
import { JobRegistry } from './job-registry.js';
import { Outages } from './outages.js';

interface Stuck {
  readonly id: string;
  readonly name: string;
  /** Seconds since it was asked for. */
  readonly waited: number;
}

const claim = `UPDATE heartbeat SET watched_at = now() WHERE id = 1 AND (watched_at IS NULL OR watched_at <= now() - make_interval(secs => $1)) RETURNING id`;
const holdHeartbeat = 'SELECT 1 FROM heartbeat WHERE id = 1 FOR UPDATE';
const sweep = `SELECT id, name, extract(epoch FROM now() - created_at)::float8 AS waited FROM outbox WHERE name = ANY($1::text[]) AND handled_at IS NULL`;
/** One that somebody is busy with is locked, and is not stuck. */
const stuckSweep = `${sweep} AND created_at <= now() - make_interval(secs => $2) ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
/** Once one was stuck, whoever has the next is waited for: a relay that carries it to a queue which nobody empties. */
const nextSweep = `${sweep} ORDER BY created_at, id LIMIT 1`;

/** Enough for a country in one go, and an end to it. */
const atMost = 200;

/**
 * Compares what should have run with what ran. A sweep that was asked for and that no worker has carried out is carried out by whichever
 * process notices, whether it takes jobs or not; and it is written down that it was late.
 */
@Injectable()
export class Watchdog {
  readonly #logger = new Logger('Watchdog');
  /** What has waited too long, and how often this process has seen it, by the sweep that should have taken it. */
  readonly #waiting = new Map<string, { readonly since: number; readonly seen: number }>();

  constructor(
    private readonly clock: Clock,
    private readonly registry: JobRegistry,
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly outages: Outages,
    private readonly carryOut: CarryOut,
  ) {}

  /** At most once a period, whichever process comes first. @returns how many sweeps it has carried out. */
  async look(): Promise<number> {
    const [claimed] = await this.dataSource.query<[unknown[], number]>(claim, [this.config.heartbeatSeconds]);
    if (claimed.length === 0) return 0;
    const stuck = await this.#stuck();
    const done = stuck ? await this.#heal(stuck) : 0;
    for (const name of sweeps) await this.#compare(name);
    return done;
  }

  /** Sweeps that run and leave something due behind are told of once: looking twice leaves out what has fallen due just now, or by a clock that was moved. */
  async #compare(name: JobName): Promise<void> {
    const since = await this.transactions.run('engine', async (tx) => (await this.registry.handlerOf(name).dueSince?.(tx)) ?? null);
    const before = this.#waiting.get(name);
    this.#waiting.delete(name);
    if (since === null || this.clock.now().getTime() - since.getTime() < this.outages.patienceSeconds * 1000) return;
    const seen = before?.since === since.getTime() ? before.seen + 1 : 1;
    this.#waiting.set(name, { since: since.getTime(), seen });
    if (seen === 2) this.#logger.error(`${name} has left behind what is due since ${since.toISOString()}`);
  }

  /** Also the sweeps that a sweep promises while there is more, and those of the other kinds: whoever should carry them out is not there. */
  async #heal(stuck: Stuck): Promise<number> {
    this.#logger.error(`${stuck.name} was asked for ${Math.round(stuck.waited)} s ago and nobody has carried it out; doing it here`);
    const failed = new Set<string>();
    let done = 0;
    for (let next: Stuck | null = stuck; next !== null && done < atMost; next = await this.#next(failed)) {
      if (await this.#carryOut(next)) done += 1;
      else failed.add(next.name);
    }
    await this.transactions.run('engine', async (tx) => {
      await tx.query(holdHeartbeat);
      await this.outages.note(tx, 'notHandled', stuck.waited);
    });
    return done;
  }

  async #carryOut({ id, name }: Stuck): Promise<boolean> {
    try {
      await this.carryOut.run(id);
      return true;
    } catch (error) {
      this.#logger.error(`${name} fails: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }

  /** The lock is let go at once: it only tells whether somebody is busy. */
  async #stuck(): Promise<Stuck | null> {
    const rows = await this.transactions.run('engine', (tx) => tx.query<Stuck[]>(stuckSweep, [sweeps, this.outages.patienceSeconds]));
    return rows[0] ?? null;
  }

  async #next(failed: ReadonlySet<string>): Promise<Stuck | null> {
    const names = sweeps.filter((name) => !failed.has(name));
    return (await this.dataSource.query<Stuck[]>(nextSweep, [names]))[0] ?? null;
  }
}
