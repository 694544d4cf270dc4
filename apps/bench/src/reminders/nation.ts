import pg from 'pg';

/** Local governments of Thailand in the assessment of FY2568, and its provinces without the capital. */
export const agenciesOfNation = 8317;
const provinces = 76;
export const measuresOfAgency = 10;
export const fiscalYear = 2569;

/** A Monday morning in the year in which measures are carried out; letters may leave. */
const now = '2025-11-17T09:00:00+07:00';

const statements = [
  `INSERT INTO clock_offset (id, milliseconds) VALUES (1, round(extract(epoch FROM '${now}'::timestamptz - clock_timestamp()) * 1000)::bigint)`,
  `INSERT INTO province (id, name_th, name_en) SELECT gen_random_uuid(), 'จังหวัดที่ ' || no, 'Province ' || no FROM generate_series(1, ${provinces}) no`,
  `INSERT INTO agency (id, province_id, slug, name_th, name_en, short_name_th, short_name_en, type)
   SELECT gen_random_uuid(), p.ids[1 + no % ${provinces}], 'agency-' || no, 'อบต. ' || no, 'Agency ' || no, 'อบต. ' || no, 'Agency ' || no, 'องค์การบริหารส่วนตำบล'
     FROM generate_series(1, $1::int) no, (SELECT array_agg(id) AS ids FROM province) p`,
  `INSERT INTO cycle (id, agency_id, fiscal_year, result_fiscal_year, definition_id, definition_version, state, state_since, round, version)
   SELECT gen_random_uuid(), id, ${fiscalYear}, ${fiscalYear - 1}, 'annual-cycle', 1, 'executing', '${now}', 1, 1 FROM agency`,
  `INSERT INTO cycle_transition (id, cycle_id, agency_id, version, event, from_state, to_state, round, at)
   SELECT gen_random_uuid(), c.id, c.agency_id, t.version, t.event, t.from_state, t.to_state, 1, '${now}'::timestamptz - interval '30 days'
     FROM cycle c, (VALUES (0, 'open', NULL, 'analysing'), (1, 'approve', 'planReview', 'executing')) AS t (version, event, from_state, to_state)`,
  `INSERT INTO measure (id, cycle_id, agency_id, no, title, steps, period_start, period_end, updated_at)
   SELECT gen_random_uuid(), id, agency_id, no, 'มาตรการที่ ' || no, '{ดำเนินการ}', '2025-11-17', '2026-09-30'::date - no * 7, '${now}'
     FROM cycle, generate_series(1, ${measuresOfAgency}) no`,
  `INSERT INTO position (id, role, title_th, title_en, province_id, agency_id)
   SELECT gen_random_uuid(), 'officer', 'เจ้าหน้าที่', 'Officer', province_id, id FROM agency`,
  `INSERT INTO account (id, email, name_th, name_en) SELECT gen_random_uuid(), 'officer@' || slug || '.example', 'เจ้าหน้าที่', 'Officer' FROM agency`,
  `INSERT INTO position_holder (id, position_id, account_id, from_on)
   SELECT gen_random_uuid(), p.id, c.id, '2020-10-01' FROM position p JOIN agency a ON a.id = p.agency_id JOIN account c ON c.email = 'officer@' || a.slug || '.example'`,
];

/** So many agencies in the middle of their year, each with an officer, a plan of ten measures and nothing planned yet. */
export async function settleNation(databaseUrl: string, agencies: number): Promise<void> {
  await asOwner(databaseUrl, async (client) => {
    for (const sql of statements) await client.query(sql, sql.includes('$1') ? [agencies] : []);
    await client.query('VACUUM ANALYZE');
  });
}

/** A connection that owns the tables, for what is no part of a measurement. */
export async function asOwner<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  return work(client).finally(() => client.end());
}

/** A connection as the engine's jobs have it: the tables' policies hold for it. */
export async function asEngine<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c role=prongsai_engine -c TimeZone=Asia/Bangkok' });
  await client.connect();
  return work(client).finally(() => client.end());
}
