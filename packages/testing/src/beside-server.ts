import { runningLocalPostgres } from '@prongsai/local-postgres';
import { runSql } from './test-postgres.js';

/** Changes the database that a running server keeps under its data folder: what otherwise only time would bring. */
export async function besideServer(dataFolder: string, sql: string): Promise<void> {
  const url = await runningLocalPostgres(dataFolder);
  if (url === null) throw new Error(`No server keeps its database under ${dataFolder}.`);
  await runSql(url, sql);
}
