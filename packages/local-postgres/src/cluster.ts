import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { Guardian } from './guardian.js';
import { LocalPostgresError } from './local-postgres-error.js';
import { areRunning, childrenOf, endNow, isAlive, programOf } from './process.js';
import type { SystemUser } from './system-user.js';

const run = promisify(execFile);
export const role = 'prongsai';

/** One data folder and the server that runs on it. */
export class Cluster {
  #guardian: Guardian | undefined;

  constructor(
    private readonly binaries: Binaries,
    private readonly user: SystemUser | null,
    private readonly data: string,
    private readonly log: (line: string) => void,
  ) {}

  /** A password of its own, kept beside the data, so that nobody else on the machine gets in. */
  async passwordIn(folder: string): Promise<string> {
    const file = path.join(folder, 'postgres-password');
    const known = await readFile(file, 'utf8').catch(() => null);
    if (known && (await this.#initialised())) return known.trim();
    const password = randomBytes(18).toString('base64url');
    await writeFile(file, password, { mode: 0o600 });
    return password;
  }

  /** A server whose parent was killed may still run, or have left its pid file behind. */
  async stopLeftover(): Promise<void> {
    const pidFile = path.join(this.data, 'postmaster.pid');
    const file = await readFile(pidFile, 'utf8').catch(() => null);
    if (file === null) return;
    const pid = Number(file.split('\n')[0]);
    if (await isPostgres(pid)) {
      this.log(`A PostgreSQL of an earlier run (process ${pid}) is still there; stopping it first.`);
      await this.#pgCtl('stop', '-m', 'fast', '-w', '-t', '30').catch(() => undefined);
      return;
    }
    this.log('The last run did not end in order; PostgreSQL will recover its data.');
    // Its number may belong to another program by now, which PostgreSQL would take for a server of its own.
    await rm(pidFile, { force: true });
  }

  /**
   * Made aside and renamed, so that one that was interrupted is begun again.
   *
   * @returns whether the folder was new.
   */
  async initialise(password: string): Promise<boolean> {
    if (await this.#initialised()) return false;
    const unfinished = `${this.data}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    await chmod(unfinished, 0o700);
    if (this.user) await chown(unfinished, this.user.uid, this.user.gid);
    await this.#initdb(unfinished, password);
    await rm(this.data, { recursive: true, force: true });
    await rename(unfinished, this.data);
    return true;
  }

  async #initdb(folder: string, password: string): Promise<void> {
    const passwordFile = path.join(tmpdir(), `prongsai-${randomBytes(8).toString('hex')}`);
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (this.user) await chown(passwordFile, this.user.uid, this.user.gid);
    const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--auth=scram-sha-256', '--no-sync'];
    try {
      await this.#run(this.binaries.initdb, ['-D', folder, '-U', role, `--pwfile=${passwordFile}`, ...flags]);
    } catch (error) {
      throw new LocalPostgresError('did-not-initialise', `PostgreSQL could not set up ${this.data}: ${outputOf(error)}`);
    } finally {
      await rm(passwordFile, { force: true });
    }
  }

  /** Somebody may take the port between finding it free and using it; then another is tried. @returns the port */
  async start(freePort: () => Promise<number>, settings: Readonly<Record<string, string>>): Promise<number> {
    this.#guardian = Guardian.watch(this.binaries.pgCtl, this.data, this.user);
    for (let tries = 1; ; tries += 1) {
      const port = await freePort();
      const fault = await this.#startOn(port, settings);
      if (fault === null) {
        this.#guardian.started();
        return port;
      }
      if (tries < 3 && /could not bind|in use/i.test(fault)) continue;
      this.#guardian.dismiss();
      throw new LocalPostgresError('did-not-start', `PostgreSQL did not start on ${this.data}.\n${fault}`);
    }
  }

  /** @returns what it said when it did not start. */
  async #startOn(port: number, settings: Readonly<Record<string, string>>): Promise<string | null> {
    const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port), timezone: 'Asia/Bangkok', max_connections: '200', ...settings };
    const flags = Object.entries(all).map(([name, value]) => `-c ${name}=${value === '' ? "''" : value}`);
    const logFile = path.join(this.data, 'server.log');
    try {
      await this.#pgCtl('start', '-w', '-t', '60', '-l', logFile, '-o', flags.join(' '));
      return null;
    } catch (error) {
      const lastLines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-5).join('\n');
      return lastLines || outputOf(error);
    }
  }

  async stop(): Promise<void> {
    await this.#pgCtl('stop', '-m', 'fast', '-w', '-t', '30').catch(() => undefined);
    this.#guardian?.dismiss();
  }

  /** Every process of the server at once: without the first the others would only notice by and by, and hold its memory meanwhile. */
  async kill(): Promise<void> {
    this.#guardian?.dismiss();
    const pid = Number((await readFile(path.join(this.data, 'postmaster.pid'), 'utf8')).split('\n')[0]);
    const all = [pid, ...(await childrenOf(pid))];
    for (const each of all) endNow(each);
    while (await areRunning(all)) await setTimeout(10);
  }

  async #initialised(): Promise<boolean> {
    return (await stat(path.join(this.data, 'PG_VERSION')).catch(() => null)) !== null;
  }

  #pgCtl(command: string, ...flags: string[]) {
    return this.#run(this.binaries.pgCtl, [command, '-D', this.data, ...flags]);
  }

  /** `pg_ctl start` hands its output on to the server, so it is not waited for beyond the program's own end. */
  #run(program: string, args: string[]) {
    return run(program, args, { cwd: tmpdir(), ...(this.user ?? {}), env: { ...process.env, LC_ALL: 'C' } });
  }
}

const outputOf = (error: unknown) => {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr || message).trim();
};

const isPostgres = async (pid: number) => isAlive(pid) && /postgres/i.test((await programOf(pid)) ?? 'postgres');
