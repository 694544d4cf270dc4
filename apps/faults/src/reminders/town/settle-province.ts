import { createHash, randomUUID } from 'node:crypto';
import { frameworkFor, keptScore, scoreResult } from '@prongsai/ita';
import { startOfDayInBangkok } from '@prongsai/thai';
import pg from 'pg';
import { insertRows } from './insert-rows.js';
import { officesOf, type Account, type Agency, type Office, type Province } from './province.js';

const titles: Readonly<Record<string, string>> = { officer: 'เจ้าหน้าที่', divisionHead: 'หัวหน้าสำนักปลัด', clerk: 'ปลัด', executive: 'นายก', coordinator: 'ท้องถิ่นจังหวัด' };
const orderNo = '1/2568';

export interface Year {
  readonly fiscalYear: number;
  /** The day on which everything is there, `YYYY-MM-DD`. */
  readonly beginsOn: string;
}

/** Writes the province down: agencies, positions, who holds them, and the results their year begins with. No year is open yet. */
export async function settleProvince(databaseUrl: string, province: Province, year: Year): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await insertRows(client, 'province', [{ id: province.id, name_th: 'จังหวัดทดลอง', name_en: 'A province' }]);
    await insertRows(client, 'agency', province.agencies.map((agency) => agencyRow(province, agency)));
    await insertRows(client, 'division', province.agencies.map(({ id, divisionId }) => ({ id: divisionId, agency_id: id, name: 'สำนักปลัด', short_name: 'สำนักปลัด', place: 1 })));
    await settleOffices(client, province);
    await insertRows(client, 'result', province.agencies.map((agency) => resultRow(agency, year)));
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

const agencyRow = (province: Province, { id, no, shortName }: Agency) => ({
  id,
  province_id: province.id,
  slug: `agency-${no}`,
  name_th: shortName,
  name_en: `Agency ${no}`,
  short_name_th: shortName,
  short_name_en: `Agency ${no}`,
  type: 'องค์การบริหารส่วนตำบล',
});

const fine = 96;

/** A year without weak points asks for no analysis of them. */
function resultRow({ id, officer }: Agency, { fiscalYear, beginsOn }: Year) {
  const framework = frameworkFor(fiscalYear - 1);
  const printed = { overall: fine, indicators: framework.indicators.map(({ no }) => ({ no, reported: fine })) };
  const scored = keptScore(scoreResult(printed, framework));
  return {
    id: randomUUID(),
    agency_id: id,
    fiscal_year: fiscalYear - 1,
    printed,
    scored,
    weak_indicators: [],
    recorded_at: startOfDayInBangkok(beginsOn),
    recorded_by: officer.positionId,
  };
}

async function settleOffices(client: pg.Client, province: Province): Promise<void> {
  const all = [{ office: province.coordinator, agencyId: null as string | null }, ...province.agencies.flatMap((agency) => officesOf(agency).map((office) => ({ office, agencyId: agency.id })))];
  const accounts = new Map<string, Account>(all.flatMap(({ office }) => office.tenures.map(({ account }) => [account.id, account] as const)));
  await insertRows(client, 'account', [...accounts.values()].map(({ id, email }) => ({ id, email, name_th: email, name_en: email, language: 'th' })));
  await insertRows(client, 'position', all.map(({ office, agencyId }) => positionRow(province, office, agencyId)));
  await insertRows(client, 'position_holder', all.flatMap(({ office }) => holderRows(office)));
  for (const { office } of all) for (const { account, acting } of office.tenures) if (!acting) await openSession(client, account, office.positionId);
}

const positionRow = (province: Province, { positionId, role, divisionId }: Office, agencyId: string | null) => ({
  id: positionId,
  role,
  title_th: titles[role] ?? role,
  title_en: role,
  province_id: province.id,
  agency_id: agencyId,
  division_id: divisionId,
  access: 'standing',
});

const holderRows = ({ positionId, tenures }: Office) =>
  tenures.map(({ account, fromOn, untilOn, acting }) => ({
    id: randomUUID(),
    position_id: positionId,
    account_id: account.id,
    from_on: fromOn,
    until_on: untilOn,
    acting,
    order_no: acting ? orderNo : null,
  }));

/** Sessions live in real time, so that one lasts the month. */
const openSession = (client: pg.Client, { id, token }: Account, positionId: string) =>
  client.query(
    `INSERT INTO session (token_hash, id, account_id, position_id, way, expires_at, last_seen_at, proven_at, browser, address)
     VALUES ($1, $2, $3, $4, 'password', now() + interval '12 hours', now() + interval '6 hours', now() + interval '6 hours', '-', '-')`,
    [createHash('sha256').update(token).digest('hex'), randomUUID(), id, positionId],
  );
