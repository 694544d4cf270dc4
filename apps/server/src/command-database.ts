import path from 'node:path';
import { isLocalPostgres, runningLocalPostgres, startLocalPostgres } from '@prongsai/local-postgres';
import { ConfigError } from './platform/config/config.js';

/** The database that a command works on, until it is stopped again. */
export interface CommandDatabase {
  readonly url: string;
  /** Where files and a local database are kept. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

const goOn = () => Promise.resolve();

/** The database that is named, that `npm start` runs at this moment, or that it left stopped. */
export async function openDatabase(env: NodeJS.ProcessEnv, tell: (line: string) => void): Promise<CommandDatabase> {
  const folder = path.resolve(env['DATA_FOLDER'] || '.data');
  if (env['DATABASE_URL']) return { url: env['DATABASE_URL'], folder, stop: goOn };
  const running = await runningLocalPostgres(folder);
  if (running !== null) return { url: running, folder, stop: goOn };
  if (!(await isLocalPostgres(folder))) throw new ConfigError(`There is no data in ${folder} yet. Run npm start first, or set DATABASE_URL or DATA_FOLDER.`);
  return { ...(await startLocalPostgres({ folder, log: tell })), folder };
}
