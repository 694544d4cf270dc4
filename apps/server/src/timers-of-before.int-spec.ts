import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyDatabase, type TestDatabase } from '@prongsai/testing';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './platform/database/data-source-options.js';
import { schema } from './schema.js';

/** As the tables stood while the engine's own days were a table of their own. */
const before = { ...schema, migrations: schema.migrations.slice(0, 11) };
/** The migration that took them over, and what it stands on. */
const since = { ...schema, migrations: schema.migrations.slice(0, 12) };

const year = `WITH p AS (INSERT INTO province VALUES (gen_random_uuid(), 'จังหวัดตัวอย่าง', 'Example') RETURNING id),
  a AS (INSERT INTO agency (id, province_id, slug, name_th, name_en, short_name_th, short_name_en, type)
    SELECT gen_random_uuid(), id, 'agency', 'หน่วยงาน', 'Agency', 'หน่วยงาน', 'Agency', 'sao' FROM p RETURNING id),
  c AS (INSERT INTO cycle (id, agency_id, fiscal_year, result_fiscal_year, definition_id, definition_version, state, state_since)
    SELECT gen_random_uuid(), id, 2569, 2568, 'annual-cycle', 1, 'executing', now() FROM a RETURNING id, agency_id),
  d AS (INSERT INTO deadline (id, cycle_id, agency_id, milestone, due_on, first_due_on)
    SELECT gen_random_uuid(), id, agency_id, milestone, due::date, due::date FROM c,
      (VALUES ('sixMonthReport', '2026-04-10'), ('twelveMonthReport', '2026-10-09')) AS t (milestone, due))
  INSERT INTO cycle_timer (id, cycle_id, agency_id, event, due_on, settled_at, told_at)
  SELECT gen_random_uuid(), id, agency_id, event, due::date, settled::timestamptz, told::timestamptz FROM c,
    (VALUES ('openSixMonthReport', '2026-03-01', '2026-03-01 00:00:30+07', '2026-03-01 00:00:10+07'), ('openTwelveMonthReport', '2026-09-01', NULL, NULL)) AS t (event, due, settled, told)`;
const lines = `SELECT rung, audience, status, tries, planned_for = (CASE rung WHEN 'openSixMonthReport' THEN '2026-03-01' ELSE '2026-09-01' END || ' 00:00+07')::timestamptz AS "atMidnight",
  due_on::text AS "dueOn" FROM reminder ORDER BY planned_for`;
const timers = 'SELECT event, due_on::text AS "dueOn", settled_at IS NOT NULL AS settled, told_at IS NOT NULL AS told FROM cycle_timer ORDER BY due_on';

describe('the engine’s own days of before', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await emptyDatabase();
    const old = await new DataSource(dataSourceOptions(database.url, before, 'owner', 2)).initialize();
    await old.runMigrations();
    await old.query(year);
    await old.destroy();
    source = await new DataSource(dataSourceOptions(database.url, since, 'owner', 2)).initialize();
    await source.runMigrations();
  }, 60_000);
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('become lines of the ledger, of the report that each opens', async () => {
    expect(await source.query(lines)).toEqual([
      { rung: 'openSixMonthReport', audience: 'engine', status: 'sent', tries: 1, atMidnight: true, dueOn: '2026-04-10' },
      { rung: 'openTwelveMonthReport', audience: 'engine', status: 'planned', tries: 0, atMidnight: true, dueOn: '2026-10-09' },
    ]);
  });

  it('are what they were when the migration is taken back', async () => {
    await source.undoLastMigration();
    expect(await source.query(timers)).toEqual([
      { event: 'openSixMonthReport', dueOn: '2026-03-01', settled: true, told: true },
      { event: 'openTwelveMonthReport', dueOn: '2026-09-01', settled: false, told: false },
    ]);
    expect(await source.query('SELECT 1 FROM reminder')).toEqual([]);
  });
});
