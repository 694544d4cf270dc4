import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@prongsai/testing';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';

const prepared = `SELECT statement FROM pg_prepared_statements WHERE statement LIKE '%as a marked statement%'`;

describe('a connection', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await testDatabase();
    dataSource = await new DataSource(dataSourceOptions(database.url, { entities: [], migrations: [] }, 'owner', 1)).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('prepares a statement with parameters once, and answers as before', async () => {
    const ask = (word: string) => dataSource.query<{ said: string }[]>('SELECT $1::text AS said -- as a marked statement', [word]);
    expect(await ask('ก')).toEqual([{ said: 'ก' }]);
    expect(await ask('ข')).toEqual([{ said: 'ข' }]);
    expect(await dataSource.query(prepared)).toHaveLength(1);
  });

  it('goes on after a statement that failed', async () => {
    const divide = (by: number) => dataSource.query<{ result: number }[]>('SELECT 6 / $1::int AS result', [by]);
    await expect(divide(0)).rejects.toThrow('division by zero');
    expect(await divide(3)).toEqual([{ result: 2 }]);
  });
});
