import { randomBytes } from 'node:crypto';
import { runSql, templateUrl, withDatabase } from './test-postgres.js';

export interface TestDatabase {
  readonly url: string;
  /** Ends whatever still uses it. */
  drop(): Promise<void>;
}

/** A migrated, empty database of one's own, copied from the template: call it in `beforeAll`, and `drop` in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = templateUrl();
  const server = withDatabase(template, 'postgres');
  const name = `prongsai_test_${randomBytes(6).toString('hex')}`;
  await runSql(server, `CREATE DATABASE ${name} TEMPLATE ${new URL(template).pathname.slice(1)}`);
  return { url: withDatabase(template, name), drop: () => runSql(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** A database without a single table, for the migrations' own tests. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const server = withDatabase(templateUrl(), 'postgres');
  const name = `prongsai_empty_${randomBytes(6).toString('hex')}`;
  await runSql(server, `CREATE DATABASE ${name}`);
  return { url: withDatabase(server, name), drop: () => runSql(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}
