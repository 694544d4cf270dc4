import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyDatabase, type TestDatabase } from '@prongsai/testing';
import { DataSource } from 'typeorm';
import { VerifyTrail } from './modules/trail/index.js';
import { dataSourceOptions } from './platform/database/data-source-options.js';
import { schema } from './schema.js';

/** As the tables stood before the trail was chained. */
const before = { ...schema, migrations: schema.migrations.slice(0, 3) };

const entries = `INSERT INTO audit_entry (id, at, agency_id, account_id, position_id, action, subject_type, subject_id, detail)
  SELECT gen_random_uuid(), timestamptz '2025-12-01' + n * interval '1 minute' + interval '123456 microseconds', CASE n % 4 WHEN 0 THEN $1::uuid WHEN 1 THEN $2::uuid END,
    gen_random_uuid(), CASE WHEN n % 4 = 2 THEN $3::uuid END, 'auth.signIn', 'account', n::text, jsonb_build_object('ลำดับ', n, 'b', 'ก', 'a', 1.5)
  FROM generate_series(1, 2500) n`;

describe('entries written before there was a chain', () => {
  let database: TestDatabase;
  let old: DataSource;
  let now: DataSource;
  beforeAll(async () => {
    database = await emptyDatabase();
    old = await new DataSource(dataSourceOptions(database.url, before, 'owner', 2)).initialize();
    await old.runMigrations();
    const [province] = await old.query<{ id: string }[]>(`INSERT INTO province VALUES (gen_random_uuid(), 'จังหวัดตัวอย่าง', 'Example') RETURNING id`);
    const agencies = await old.query<{ id: string }[]>(
      `INSERT INTO agency (id, province_id, slug, name_th, name_en, short_name_th, short_name_en, type)
        SELECT gen_random_uuid(), $1, 'agency-' || n, 'หน่วยงาน', 'Agency', 'หน่วยงาน', 'Agency', 'sao' FROM generate_series(1, 2) n RETURNING id`,
      [province?.id],
    );
    const [position] = await old.query<{ id: string }[]>(
      `INSERT INTO position (id, role, title_th, title_en, province_id) VALUES (gen_random_uuid(), 'coordinator', 'ท้องถิ่นจังหวัด', 'Coordinator', $1) RETURNING id`,
      [province?.id],
    );
    await old.query(entries, [agencies[0]?.id, agencies[1]?.id, position?.id]);
    await old.destroy();
    now = await new DataSource(dataSourceOptions(database.url, schema, 'owner', 2)).initialize();
    await now.runMigrations();
  }, 60_000);
  afterAll(async () => {
    await now.destroy();
    await database.drop();
  });

  it('stand in the chains they belong to, oldest first, and every chain is sound', async () => {
    const noAnchors = { days: () => Promise.resolve([]), read: () => Promise.resolve(null) };
    const report = await now.transaction((tx) => new VerifyTrail(noAnchors as unknown as ConstructorParameters<typeof VerifyTrail>[0]).verify(tx, 'engine'));
    expect(report.chains.flatMap(({ faults }) => faults)).toEqual([]);
    const counted = report.chains.map(({ chain, entries: count }) => `${chain.replace(/:.*/, '')} ${count}`);
    expect(counted.toSorted()).toEqual(['agency 625', 'agency 625', 'platform 625', 'province 625']);
    const [disorder] = await now.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM audit_entry e JOIN audit_entry f ON f.chain = e.chain AND f.no = e.no + 1 WHERE (f.at, f.id) < (e.at, e.id)',
    );
    expect(disorder).toEqual({ count: 0 });
  });
});
