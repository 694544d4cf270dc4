import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { killing, type Disturbance } from '../harness/disturbance.js';
import { freePort } from '../harness/free-port.js';
import type { PostgresServer } from '../harness/postgres-server.js';
import type { RedisServer } from '../harness/redis-server.js';
import { ServerProcess } from '../harness/server-process.js';

export type QueueBackend = 'PostgreSQL' | 'Redis';

const startsWithinMs = 90_000;
const lookMs = 100;
/** A fault is noticed in seconds, so that a month of them fits into minutes. */
const quick = { OUTBOX_RETRY_SECONDS: '2', HEARTBEAT_SECONDS: '1', WORKER_CONCURRENCY: '4' };

/** Two processes of everything on one database: the whole system as a province would run it. */
export class System {
  readonly addresses: readonly string[];
  readonly #servers: readonly ServerProcess[];
  readonly #workers: readonly ServerProcess[];
  #queue: QueueBackend = 'PostgreSQL';
  #startedInMs = 0;

  private constructor(
    private readonly database: PostgresServer,
    private readonly redis: RedisServer | null,
    private readonly shared: Readonly<Record<string, string>>,
    folder: string,
    ports: readonly number[],
  ) {
    this.addresses = ports.map((port) => `http://127.0.0.1:${port}`);
    const process = (name: string, module: string, own: Readonly<Record<string, string>> = {}) =>
      new ServerProcess(name, { module, environment: { ...shared, ...own }, log: path.join(folder, `${name.replace(' ', '-')}.log`) });
    this.#servers = ports.map((port, at) => process(`server ${at + 1}`, '@prongsai/server/main.api', { PORT: String(port) }));
    this.#workers = [1, 2].map((no) => process(`worker ${no}`, '@prongsai/server/main.worker'));
  }

  static async build(database: PostgresServer, redis: RedisServer | null, folder: string, own: Readonly<Record<string, string>>): Promise<System> {
    const shared = {
      ...quick,
      ...own,
      DATABASE_URL: database.url,
      REDIS_URL: '',
      DATA_FOLDER: path.join(folder, 'data'),
      DEMONSTRATION: 'people',
      SECRET_KEY: 'a secret of this experiment alone',
      LOG_LEVEL: 'warn',
    };
    return new System(database, redis, shared, folder, [await freePort(), await freePort()]);
  }

  get environment(): Readonly<Record<string, string>> {
    return this.shared;
  }

  get endedByThemselves(): number {
    return this.#processes.reduce((total, { endedByItself }) => total + endedByItself, 0);
  }

  /** Milliseconds until everything answered. */
  get startedInMs(): number {
    return this.#startedInMs;
  }

  async start(): Promise<void> {
    const began = performance.now();
    for (const process of this.#processes) await process.revive();
    await Promise.all(this.addresses.map((address) => answers(`${address}/readyz`)));
    this.#startedInMs = performance.now() - began;
  }

  /** What may be struck: everything that runs. A relay lives in every process, so that it dies with each of them. */
  disturbances(): Disturbance[] {
    const ofQueue = this.#queue === 'Redis' && this.redis ? [killing(this.redis, 2), this.redis.flushed(2)] : [];
    return [...this.#processes.map((process) => killing(process, 2)), killing(this.database, 2), ...ofQueue];
  }

  /** Every process is killed and comes back with its queue elsewhere; whatever the former one held is lost to them. */
  async useQueue(backend: QueueBackend): Promise<void> {
    if (backend === 'Redis' && this.redis === null) return;
    this.#queue = backend;
    const url = backend === 'Redis' && this.redis ? this.redis.url : '';
    for (const process of this.#processes) await process.configure({ REDIS_URL: url });
  }

  async stop(): Promise<void> {
    await Promise.all(this.#processes.map((process) => process.stop()));
  }

  get #processes(): readonly ServerProcess[] {
    return [...this.#servers, ...this.#workers];
  }
}

async function answers(address: string): Promise<void> {
  const until = performance.now() + startsWithinMs;
  while (performance.now() < until) {
    if (await fetch(address).then(({ ok }) => ok, () => false)) return;
    await setTimeout(lookMs);
  }
  throw new Error(`nothing answers at ${address}`);
}
