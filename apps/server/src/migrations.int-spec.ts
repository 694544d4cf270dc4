import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyDatabase, type TestDatabase } from '@prongsai/testing';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './platform/database/data-source-options.js';
import { migrate } from './platform/database/migrate.js';
import { schema } from './schema.js';

describe('the migrations', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  beforeEach(async () => {
    database = await emptyDatabase();
    dataSource = await new DataSource(dataSourceOptions(database.url, schema, 'owner', 2)).initialize();
  });
  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const missing = async () => (await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
  const tables = async () => {
    const rows = await dataSource.query<{ name: string }[]>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
    return rows.map(({ name }) => name);
  };

  it('bring an empty database to the entities, with nothing left to generate', async () => {
    await dataSource.runMigrations();
    expect(await missing()).toEqual([]);
  });

  it('can be taken back, and made again', async () => {
    await dataSource.runMigrations();
    const whole = await tables();
    for (const _ of schema.migrations) await dataSource.undoLastMigration();
    expect(await tables()).toEqual(['migration']);
    await dataSource.runMigrations();
    expect(await tables()).toEqual(whole);
    expect(await missing()).toEqual([]);
  });

  it('run once when several processes start together', async () => {
    const done = await Promise.all([migrate(database.url, schema), migrate(database.url, schema), migrate(database.url, schema)]);
    expect(done.flat()).toHaveLength(schema.migrations.length);
  });

  it('keep the session in Thai time and dates as they are written', async () => {
    const [row] = await dataSource.query<unknown[]>(`SELECT current_setting('TimeZone') AS zone, DATE '2026-03-01' AS day`);
    expect(row).toEqual({ zone: 'Asia/Bangkok', day: '2026-03-01' });
  });
});
