import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { Guardian } from './guardian.js';
import { LocalPostgresError } from './local-postgres-error.js';
import { isAlive } from './lock.js';
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
    const file = await readFile(path.join(this.data, 'postmaster.pid'), 'utf8').catch(() => null);
    if (file === null) return;
    const pid = Number(file.split('\n')[0]);
    if (!isAlive(pid)) {
      this.log('The last run did not end in order; PostgreSQL will recover its data.');
      return;
    }
    this.log(`A PostgreSQL of an earlier run (process ${pid}) is still there; stopping it first.`);
    await this.#pgCtl('stop', '-m', 'fast', '-w', '-t', '30').catch(() => undefined);
  }

  /** @returns whether the folder was new. */
  async initialise(password: string): Promise<boolean> {
    if (await this.#initialised()) return false;
    await rm(this.data, { recursive: true, force: true });
    await mkdir(this.data, { recursive: true });
    await chmod(this.data, 0o700);
    if (this.user) await chown(this.data, this.user.uid, this.user.gid);
    const passwordFile = path.join(tmpdir(), `prongsai-${randomBytes(8).toString('hex')}`);
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (this.user) await chown(passwordFile, this.user.uid, this.user.gid);
    const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--auth=scram-sha-256', '--no-sync'];
    try {
      await this.#run(this.binaries.initdb, ['-D', this.data, '-U', role, `--pwfile=${passwordFile}`, ...flags]);
    } catch (error) {
      throw new LocalPostgresError('did-not-initialise', `PostgreSQL could not set up ${this.data}: ${outputOf(error)}`);
    } finally {
      await rm(passwordFile, { force: true });
    }
    return true;
  }

  async start(port: number, settings: Readonly<Record<string, string>>): Promise<void> {
    const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port), timezone: 'Asia/Bangkok', max_connections: '200', ...settings };
    const flags = Object.entries(all).map(([name, value]) => `-c ${name}=${value === '' ? "''" : value}`);
    const logFile = path.join(this.data, 'server.log');
    this.#guardian = Guardian.watch(this.binaries.pgCtl, this.data, this.user);
    try {
      await this.#pgCtl('start', '-w', '-t', '60', '-l', logFile, '-o', flags.join(' '));
    } catch (error) {
      const tail = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-5).join('\n');
      throw new LocalPostgresError('did-not-start', `PostgreSQL did not start on ${this.data}.\n${tail || outputOf(error)}`);
    }
  }

  async stop(): Promise<void> {
    await this.#pgCtl('stop', '-m', 'fast', '-w', '-t', '30').catch(() => undefined);
    this.#guardian?.dismiss();
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
