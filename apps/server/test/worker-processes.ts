import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Config } from '../src/platform/config/config.js';

const entryPoint = path.resolve(import.meta.dirname, '../dist/src/main.worker.js');

/** Workers that are processes of their own on the database of a test, and end as processes do. */
export class WorkerProcesses {
  readonly #started: ChildProcess[] = [];

  /** @param settings further variables of their environment; `start` takes those of one. */
  constructor(
    private readonly config: Pick<Config, 'databaseUrl' | 'dataFolder'>,
    private readonly settings: Readonly<Record<string, string>> = {},
  ) {}

  start(given: Readonly<Record<string, string>> = {}): ChildProcess {
    const own = { DATABASE_URL: this.config.databaseUrl, DATA_FOLDER: this.config.dataFolder, DEMONSTRATION: 'people', LOG_LEVEL: 'error', OUTBOX_RETRY_SECONDS: '1' };
    const worker = spawn(process.execPath, [entryPoint], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...own, ...this.settings, ...given } });
    this.#started.push(worker);
    return worker;
  }

  /** It has no say in it. */
  kill(worker: ChildProcess): Promise<void> {
    return end(worker, 'SIGKILL');
  }

  /** It is asked to end, and ends. */
  stop(worker: ChildProcess): Promise<void> {
    return end(worker, 'SIGTERM');
  }

  async killAll(): Promise<void> {
    await Promise.all(this.#started.splice(0).map((worker) => this.kill(worker)));
  }
}

async function end(worker: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const ended = once(worker, 'exit');
  worker.kill(signal);
  await ended;
}
