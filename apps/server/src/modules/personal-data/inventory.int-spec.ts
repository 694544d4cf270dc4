import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@prongsai/testing';
import pg from 'pg';
import { columnsOf, inventory } from './inventory.js';
import { dataKinds, kindRules } from './kinds.js';

const document = path.resolve(import.meta.dirname, '../../../../../docs/personal-data.md');
const own = new Set(['migration']);

describe('the inventory of personal data', () => {
  let database: TestDatabase;
  let columns: Map<string, string[]>;
  beforeAll(async () => {
    database = await testDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ table: string; columns: string[] }>(
      `SELECT table_name AS table, array_agg(column_name::text ORDER BY column_name) AS columns FROM information_schema.columns WHERE table_schema = 'public' GROUP BY 1`,
    );
    await client.end();
    columns = new Map(rows.filter(({ table }) => !own.has(table)).map((row) => [row.table, row.columns]));
  });
  afterAll(() => database.drop());

  it('says of every column of every table what it holds of a person, and of none that is not there', () => {
    const classified = Object.entries(inventory).map(([table, held]) => [table, dataKinds.flatMap((kind) => columnsOf(held, kind)).toSorted()]);
    expect(Object.fromEntries(classified)).toEqual(Object.fromEntries(columns));
  });

  it('names whose the rows are that go with a person', () => {
    for (const [table, held] of Object.entries(inventory)) {
      if (held.goesWithPerson) expect({ table, keys: [...columnsOf(held, 'person'), ...columnsOf(held, 'address')].length }).toEqual({ table, keys: expect.any(Number) });
    }
    expect(Object.values(inventory).filter((held) => held.goesWithPerson && !held.person && !held.address)).toEqual([]);
  });

  it('is what the document for people says: every column with its kind, every kind with its rule', async () => {
    const text = await readFile(document, 'utf8');
    const kinds = dataKinds.filter((kind) => kind !== 'none');
    const lines = kinds.flatMap((kind) => Object.entries(inventory).flatMap(([table, held]) => columnsOf(held, kind).map((column) => ({ kind, name: `${table}.${column}` }))));
    const untold = lines.filter(({ name }) => !text.includes(`\`${name}\``));
    expect(untold).toEqual([]);
    for (const kind of kinds) expect(text).toContain(kindRules[kind].what.th);
  });
});
