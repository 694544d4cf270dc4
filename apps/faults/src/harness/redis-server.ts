import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import type { Disturbance } from './disturbance.js';
import { freePort } from './free-port.js';
import type { Victim } from './victim.js';

const program = 'redis-server';

/** The queue's other backend. It keeps a log of what it was told, as in a real house; flushed, it has lost all of it. */
export class RedisServer implements Victim {
  readonly name = 'Redis';
  #child: ChildProcess | null = null;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {
    process.once('exit', () => this.#child?.kill('SIGKILL'));
  }

  /** @returns `null` where the machine has no Redis. */
  static async start(): Promise<RedisServer | null> {
    const redis = new RedisServer(await mkdtemp(path.join(tmpdir(), 'prongsai-faults-redis-')), await freePort());
    try {
      await redis.revive();
      return redis;
    } catch {
      await redis.stop();
      return null;
    }
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async revive(): Promise<void> {
    const settings = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder, '--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction'];
    const child = spawn(program, settings, { stdio: 'ignore' });
    this.#child = child;
    await once(child, 'spawn');
  }

  /** Everything it held is gone from one moment to the next. */
  flushed(weight = 1): Disturbance {
    return { name: 'flush Redis', weight, strike: () => this.#flush() };
  }

  async stop(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** One that is down at the moment has been struck already. */
  async #flush(): Promise<void> {
    const client = new Redis(this.url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.flushall();
    } catch {
      return;
    } finally {
      client.disconnect();
    }
  }
}
