import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { JobName } from '@prongsai/contracts';
import type { Queue } from 'bullmq';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Heartbeat } from '../queue/heartbeat.js';
import { Watchdog } from '../queue/watchdog.js';
import { jobOptions, queueName } from '../queue/queue-options.js';
import { within } from '../within.js';
import { OutboxSignal } from './outbox-signal.js';

interface Waiting {
  readonly id: string;
  readonly name: JobName;
  readonly again: boolean;
}

const batch = 100;
const pollMs = 1000;
/** A queue that is away keeps no row of the outbox locked for longer, */
const answersWithinMs = 5000;
/** and is given nothing more until it has answered, or for so long: what it was given waits in this process. */
const askedAgainAfterMs = 300_000;

/**
 * New rows, and rows enqueued long ago that nobody has handled: their job was lost or gave up. The wait doubles with each time, up to
 * eight times, since a queue may lose a job again and again; up to sixty-four times for a handler that fails, so that it does not fill the queue.
 */
const take = `SELECT id, name, enqueued_at IS NOT NULL AS again FROM outbox
  WHERE handled_at IS NULL AND (available_at IS NULL OR available_at <= $1)
    AND (enqueued_at IS NULL OR enqueued_at <= now() - make_interval(secs => $2 * power(2, least(enqueued_times - 1, CASE WHEN last_error IS NULL THEN 3 ELSE 6 END))))
  ORDER BY created_at, id LIMIT ${batch} FOR UPDATE SKIP LOCKED`;
const mark = 'UPDATE outbox SET enqueued_at = now(), enqueued_times = enqueued_times + 1 WHERE id = ANY($1::uuid[])';

/** Carries committed outbox rows to the queue. Any number of relays may run; a row is locked while one has it. */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #logger = new Logger('Relay');
  #stopped = false;
  #awake = false;
  #rouse: (() => void) | null = null;
  #running: Promise<void> | null = null;
  #watchedAt = -Infinity;
  /** Since when the queue has not answered what it was given; `null` when it has. */
  #unansweredSince: number | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly signal: OutboxSignal,
    private readonly heartbeat: Heartbeat,
    private readonly watchdog: Watchdog,
    @InjectQueue(queueName) private readonly queue: Queue,
  ) {}

  onApplicationBootstrap(): void {
    this.signal.listen(() => this.#wake());
    this.#running = this.#run();
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    this.signal.listen(null);
    this.#wake();
    await this.#running;
  }

  /** Everything that is due now. @returns how many rows went to the queue. */
  async #relayDue(): Promise<number> {
    let relayed = 0;
    while (!this.#queueIsAway) {
      const rows = await this.dataSource.transaction((tx) => this.#relayBatch(tx));
      relayed += rows;
      if (rows < batch) break;
    }
    return relayed;
  }

  get #queueIsAway(): boolean {
    const waited = this.#unansweredSince === null ? 0 : performance.now() - this.#unansweredSince;
    return waited >= answersWithinMs && waited < askedAgainAfterMs;
  }

  async #relayBatch(tx: EntityManager): Promise<number> {
    const rows = await tx.query<Waiting[]>(take, [this.clock.now(), this.config.outboxRetrySeconds]);
    if (rows.length === 0) return 0;
    this.#unansweredSince = performance.now();
    const carried = this.#carry(rows).finally(() => {
      this.#unansweredSince = null;
    });
    await within(answersWithinMs, 'the queue', carried);
    await tx.query(mark, [rows.map(({ id }) => id)]);
    return rows.length;
  }

  async #carry(rows: readonly Waiting[]): Promise<void> {
    for (const { id, again } of rows) if (again) await this.#makeRoom(id);
    await this.queue.addBulk(rows.map(({ id, name }) => ({ name, data: {}, opts: { ...jobOptions, jobId: id } })));
  }

  /** A finished job of the same id would make the queue ignore the new one; a waiting or active one is left alone. */
  async #makeRoom(id: string): Promise<void> {
    const job = await this.queue.getJob(id);
    if (job && ((await job.isFailed()) || (await job.isCompleted()))) await job.remove();
  }

  #wake(): void {
    this.#awake = true;
    this.#rouse?.();
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      this.#awake = false;
      await this.#attempt(() => this.clock.refresh());
      await this.#attempt(() => this.#relayDue());
      await this.#attempt(() => this.#watch());
      if (!this.#awake) await this.#pause();
    }
  }

  /** A queue that is away keeps nobody from watching. */
  async #attempt(step: () => Promise<unknown>): Promise<void> {
    try {
      if (!this.#stopped) await step();
    } catch (error) {
      if (!this.#stopped) this.#logger.warn(error instanceof Error ? error.message : error);
    }
  }

  /** However often commits wake the relay, once a second is enough to notice that something is missing. */
  async #watch(): Promise<void> {
    if (performance.now() - this.#watchedAt < pollMs) return;
    this.#watchedAt = performance.now();
    await this.heartbeat.beatIfMissed();
    await this.watchdog.look();
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, pollMs);
      this.#rouse = done;
      function done() {
        clearTimeout(timer);
        resolve();
      }
    });
  }
}
