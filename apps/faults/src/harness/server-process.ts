import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Victim } from './victim.js';

export interface Program {
  /** As imports name it, e.g. `@prongsai/server/main.worker`. */
  readonly module: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where what it says is kept. */
  readonly log: string;
}

const againAfterMs = 250;

/** A process of the system under a supervisor, as in a real house: one that ends by itself is started again. */
export class ServerProcess implements Victim {
  #child: ChildProcess | null = null;
  #wanted = false;
  #environment: Readonly<Record<string, string>>;
  readonly #log: WriteStream;
  /** How often it ended without having been killed. */
  endedByItself = 0;

  constructor(
    readonly name: string,
    private readonly program: Program,
  ) {
    this.#environment = program.environment;
    this.#log = createWriteStream(program.log, { flags: 'a' });
  }

  async kill(): Promise<void> {
    this.#wanted = false;
    await this.#end('SIGKILL');
  }

  revive(): Promise<void> {
    this.#wanted = true;
    if (this.#child === null) this.#start();
    return Promise.resolve();
  }

  /** Ends in order. */
  async stop(): Promise<void> {
    this.#wanted = false;
    await this.#end('SIGTERM');
    this.#log.end();
  }

  /** Killed, and begun again otherwise configured; what is down at the moment comes back with it. */
  async configure(environment: Readonly<Record<string, string>>): Promise<void> {
    this.#environment = { ...this.#environment, ...environment };
    if (!this.#wanted) return;
    await this.kill();
    await this.revive();
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  #start(): void {
    const entry = fileURLToPath(import.meta.resolve(this.program.module));
    // Connected by a channel, so that it ends when this process does.
    const child = spawn(process.execPath, [entry], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, ...this.#environment } });
    child.stdout?.pipe(this.#log, { end: false });
    child.stderr?.pipe(this.#log, { end: false });
    this.#child = child;
    child.once('exit', () => void this.#ended(child));
  }

  async #ended(child: ChildProcess): Promise<void> {
    if (this.#child === child) this.#child = null;
    if (!this.#wanted) return;
    this.endedByItself += 1;
    await setTimeout(againAfterMs);
    if (this.#wanted && this.#child === null) this.#start();
  }
}
