import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@prongsai/testing';
import pg from 'pg';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { timeOf } from './about-person.js';
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

describe('what the inventory says of a column that names somebody', () => {
  let app: StartedApp;
  let uuids: { table: string; column: string; isList: boolean }[];
  beforeAll(async () => {
    app = await startedApp({ content: 'all' });
    uuids = await app.query(
      `SELECT table_name AS "table", column_name AS "column", data_type = 'ARRAY' AS "isList" FROM information_schema.columns
        WHERE table_schema = 'public' AND udt_name IN ('uuid', '_uuid') AND table_name <> ALL ($1) ORDER BY 1, 2`,
      [[...own]],
    );
  }, 120_000);
  afterAll(() => app.stop());

  const kindOf = (table: string, column: string) => dataKinds.find((kind) => columnsOf(inventory[table] ?? {}, kind).includes(column));
  const countOf = async ({ table, column, isList }: (typeof uuids)[number], condition: string) => {
    const values = isList ? `SELECT unnest("${column}") AS value FROM "${table}"` : `SELECT "${column}" AS value FROM "${table}"`;
    const [row] = await app.query<{ count: number }>(`SELECT count(*)::int AS count FROM (${values}) v WHERE value IS NOT NULL AND ${condition}`);
    return row!.count;
  };
  const withCount = async (of: typeof uuids, condition: string) =>
    (await Promise.all(of.map(async (one) => ({ name: `${one.table}.${one.column}`, count: await countOf(one, condition) })))).filter(({ count }) => count > 0);

  it('finds an account in every person, a position in every position, and no account under another kind', async () => {
    const of = (kind: string) => uuids.filter(({ table, column }) => kindOf(table, column) === kind);
    expect(await withCount(of('person'), 'value NOT IN (SELECT id FROM account)')).toEqual([]);
    expect(await withCount(of('position'), 'value NOT IN (SELECT id FROM position)')).toEqual([]);
    const others = uuids.filter(({ table, column }) => kindOf(table, column) !== 'person');
    expect(await withCount(others, 'value IN (SELECT id FROM account)')).toEqual([]);
    const seen = new Set((await withCount([...of('person'), ...of('position')], 'true')).map(({ name }) => name));
    const asked = ['approval.decided_by', 'measure.author_ids', 'measure.updated_by', 'report_entry.updated_by', 'finding.answered_by', 'result.recorded_by'];
    expect(asked.filter((name) => !seen.has(name))).toEqual([]);
  });

  it('knows when a position acted, and finds its rows by no table that goes with a person', async () => {
    for (const [table, held] of Object.entries(inventory)) {
      for (const column of columnsOf(held, 'position')) {
        expect({ table, column, time: kindOf(table, timeOf(column)), goes: held.goesWithPerson ?? false }).toEqual({ table, column, time: 'none', goes: false });
      }
    }
  });
});
