import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions, type Schema } from './data-source-options.js';

/** Any number that nothing else in this database locks. */
const lock = 5_706_071_107;

/** Brings the database to this version, queue tables included. Processes that start together wait for one another. */
export async function migrate(url: string, schema: Schema): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    const dataSource = await new DataSource(dataSourceOptions(url, schema, 'owner', 2)).initialize();
    const done = await dataSource.runMigrations({ transaction: 'each' }).finally(() => dataSource.destroy());
    await runMigrations(client);
    return done.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}
