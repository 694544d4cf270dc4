import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LocalPostgresError } from './local-postgres-error.js';

interface Holder {
  readonly pid: number;
  readonly address: string | null;
}

const fileOf = (folder: string) => path.join(folder, 'running.json');

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function holderOf(folder: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(fileOf(folder), 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** A process id is used again after a while; a holder that is no Node process is not ours. */
async function isOurs({ pid }: Holder): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'node');
  return /node|MainThread/i.test(command);
}

/** One process a data folder. A second one is told which process has it, and where it serves. */
export class FolderLock {
  private constructor(private readonly folder: string) {}

  /** @throws LocalPostgresError `already-running` */
  static async take(folder: string): Promise<FolderLock> {
    const holder = await holderOf(folder);
    if (holder && holder.pid !== process.pid && (await isOurs(holder))) {
      const where = holder.address ? `It serves ${holder.address}.` : 'It is still starting.';
      throw new LocalPostgresError(
        'already-running',
        `Process ${holder.pid} already runs on ${folder}. ${where} Stop it first (Ctrl C there, or: kill ${holder.pid}), or choose another DATA_FOLDER.`,
      );
    }
    const lock = new FolderLock(folder);
    await lock.announce(null);
    return lock;
  }

  /** Tells a second process where this one serves. */
  async announce(address: string | null): Promise<void> {
    await writeFile(fileOf(this.folder), JSON.stringify({ pid: process.pid, address } satisfies Holder));
  }

  async release(): Promise<void> {
    await rm(fileOf(this.folder), { force: true });
  }
}
