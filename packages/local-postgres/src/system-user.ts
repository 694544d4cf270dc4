import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { LocalPostgresError } from './local-postgres-error.js';

const run = promisify(execFile);
const userName = 'postgres';
/** Where root puts what the server's user must reach, when the checkout lies where only root can go. Nobody else can write there. */
export const servicesFolder = '/var/lib/prongsai';

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

const idOf = async (flag: '-u' | '-g') => Number((await run('id', [flag, userName])).stdout);

/**
 * PostgreSQL refuses to run as root; under root it runs as the system user `postgres`, which is made when it is missing.
 *
 * @returns `null` when the process is not root and can run the server as itself.
 */
export async function serverUser(): Promise<SystemUser | null> {
  if (process.getuid?.() !== 0) return null;
  const known = await idOf('-u').catch(() => null);
  if (known === null) await makeUser();
  return { uid: await idOf('-u'), gid: await idOf('-g') };
}

async function makeUser(): Promise<void> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', userName]);
  } catch {
    throw new LocalPostgresError(
      'no-user',
      `PostgreSQL does not run as root, and the system user "${userName}" that it would run as cannot be made here. Run this as an ordinary user, make that user, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/** Whether the user may enter the folder and every folder above it. */
export async function reachableBy(user: SystemUser, folder: string): Promise<boolean> {
  const { uid, gid, mode } = await stat(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if (!(mode & bit)) return false;
  const parent = path.dirname(folder);
  return parent === folder || reachableBy(user, parent);
}
