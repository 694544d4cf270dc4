import { createHash } from 'node:crypto';
import path from 'node:path';
import { reachableBy, servicesFolder, type SystemUser } from './system-user.js';

/** Under root, the data must lie where the server's user can go; a checkout that only root can enter keeps it where services do. */
export async function dataFolder(folder: string, user: SystemUser | null, log: (line: string) => void): Promise<string> {
  const inside = path.join(folder, 'postgres');
  if (!user || (await reachableBy(user, folder))) return inside;
  const name = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 12);
  const outside = path.join(servicesFolder, name);
  log(`PostgreSQL does not run as root, and its user cannot enter ${folder}; its data is kept in ${outside}.`);
  return outside;
}
