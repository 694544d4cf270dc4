import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { role } from './cluster.js';
import { dataFolder } from './data-folder.js';
import { FolderLock } from './lock.js';
import { serverUser } from './system-user.js';

/** Whether a server was ever set up in the folder. */
export async function isLocalPostgres(folder: string): Promise<boolean> {
  return (await stat(path.join(folder, 'postgres-password')).catch(() => null)) !== null;
}

/** The address of the server that another process runs on the folder; `null` where none does. */
export async function runningLocalPostgres(folder: string, database = 'prongsai'): Promise<string | null> {
  if (!(await FolderLock.isTaken(folder))) return null;
  const data = await dataFolder(folder, await serverUser(), () => undefined);
  const [password, pidFile] = await Promise.all(
    [path.join(folder, 'postgres-password'), path.join(data, 'postmaster.pid')].map((file) => readFile(file, 'utf8').catch(() => null)),
  );
  // The fourth line of the file is the port.
  const port = Number(pidFile?.split('\n')[3]);
  return password && port ? `postgres://${role}:${password.trim()}@127.0.0.1:${port}/${database}` : null;
}
