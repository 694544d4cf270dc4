import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LocalPostgresError } from './local-postgres-error.js';
import { isAlive, programOf } from './process.js';

interface Holder {
  readonly pid: number;
  readonly address: string | null;
}

const fileOf = (folder: string) => path.join(folder, 'running.json');

async function holderOf(folder: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(fileOf(folder), 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** A holder that is no Node process by now is not ours. */
const isOurs = async ({ pid }: Holder) => isAlive(pid) && /node|MainThread/i.test((await programOf(pid)) ?? 'node');

/** One process a data folder. A second one is told which process has it, and where it serves. */
export class FolderLock {
  private constructor(private readonly folder: string) {}

  /** @throws LocalPostgresError `already-running` */
  static async take(folder: string): Promise<FolderLock> {
    const lock = new FolderLock(folder);
    // Another process may clear the same leftover away at the same time; making the file anew decides between the two.
    for (let tries = 0; tries < 5; tries += 1) {
      if (await lock.#make()) return lock;
      const holder = await holderOf(folder);
      if (holder && holder.pid !== process.pid && (await isOurs(holder))) throw alreadyRunning(folder, holder);
      await clearAway(folder, holder);
    }
    throw new LocalPostgresError('already-running', `Another process is starting on ${folder} at this moment.`);
  }

  /** Whether another process that is alive has the folder. */
  static async isTaken(folder: string): Promise<boolean> {
    const holder = await holderOf(folder);
    return holder !== null && holder.pid !== process.pid && (await isOurs(holder));
  }

  /** @returns whether this process now has the folder. */
  async #make(): Promise<boolean> {
    const aside = `${fileOf(this.folder)}.${process.pid}`;
    await writeFile(aside, JSON.stringify({ pid: process.pid, address: null } satisfies Holder));
    try {
      await link(aside, fileOf(this.folder));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    } finally {
      await rm(aside, { force: true });
    }
  }

  /** Tells a second process where this one serves. */
  async announce(address: string | null): Promise<void> {
    const aside = `${fileOf(this.folder)}.${process.pid}`;
    await writeFile(aside, JSON.stringify({ pid: process.pid, address } satisfies Holder));
    await rename(aside, fileOf(this.folder));
  }

  async release(): Promise<void> {
    await rm(fileOf(this.folder), { force: true });
  }
}

/** Takes a leftover away, and puts back what turns out to be another one, made in between. */
async function clearAway(folder: string, leftover: Holder | null): Promise<void> {
  const aside = `${fileOf(folder)}.${process.pid}.old`;
  try {
    await rename(fileOf(folder), aside);
    const taken = JSON.parse(await readFile(aside, 'utf8').catch(() => 'null')) as Holder | null;
    if (taken?.pid !== leftover?.pid) await link(aside, fileOf(folder));
  } catch {
    // Somebody else was quicker; the next try sees what they made.
  } finally {
    await rm(aside, { force: true });
  }
}

function alreadyRunning(folder: string, { pid, address }: Holder): LocalPostgresError {
  const where = address ? `It serves ${address}.` : 'It is still starting.';
  return new LocalPostgresError(
    'already-running',
    `Process ${pid} already runs on ${folder}. ${where} Stop it first (Ctrl C there, or: kill ${pid}), or choose another DATA_FOLDER.`,
  );
}
