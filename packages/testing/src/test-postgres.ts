import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { startLocalPostgres, temporaryFolder } from '@prongsai/local-postgres';
import pg from 'pg';

/** Where Jest's workers find the database that every test database is copied from. */
const variable = 'PRONGSAI_TEST_TEMPLATE';
const templatePrefix = 'prongsai_template_';

/** A server that may lose everything is quicker. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export const withDatabase = (url: string, database: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
};

export async function runSql(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** @throws when Jest's global set-up has not run. */
export function templateUrl(): string {
  const url = process.env[variable];
  if (!url) throw new Error('There is no template database: the Jest project needs the global set-up that calls startTestPostgres.');
  return url;
}

/**
 * For Jest's `globalSetup`: one server for the whole run (the one of DATABASE_URL, or one of our own in a temporary folder) and one
 * migrated template database on it. Returns what `globalTeardown` calls.
 */
export async function startTestPostgres(migrate: (url: string) => Promise<unknown>): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL'];
  const folder = given ? null : await temporaryFolder('prongsai-test-');
  const server = folder === null ? null : await startLocalPostgres({ folder, settings });
  const base = server?.url ?? given ?? '';
  const template = `${templatePrefix}${randomBytes(6).toString('hex')}`;
  const stop = async () => {
    if (server === null) await runSql(base, `DROP DATABASE IF EXISTS ${template}`);
    await server?.stop();
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  };
  try {
    await runSql(base, `CREATE DATABASE ${template}`);
    await migrate(withDatabase(base, template));
  } catch (error) {
    await stop();
    throw error;
  }
  process.env[variable] = withDatabase(base, template);
  return stop;
}
