import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, type PersonalData } from '@prongsai/contracts';
import { demonstrationPassword } from '@prongsai/demonstration';
import { agencyDocument } from './intake-document.js';
import { IntakeInTest } from './intake-in-test.js';
import { Journey, refusal } from './journey.js';

const coordinator = 'coordinator@sathit.example';
const moved = 'officer@mun-lek.example';
const textOfFormerOffice = 'ข้อความปัจจุบันของหน่วยงานเดิม';
const textOfOtherProvince = 'เหตุผลของจังหวัดอื่น';

/** What he holds from today on is an office of another agency, whose holder has left. */
const move = `WITH today AS (SELECT max((at AT TIME ZONE 'Asia/Bangkok')::date) AS on FROM audit_entry),
  left_office AS (UPDATE position_holder SET until_on = (SELECT "on" - 1 FROM today) WHERE account_id = $1 RETURNING 1),
  vacant AS (UPDATE position_holder h SET until_on = (SELECT "on" - 1 FROM today) FROM position p JOIN agency a ON a.id = p.agency_id
    WHERE p.id = h.position_id AND a.slug = 'kut-rang' AND p.role = 'auditor' RETURNING p.id)
  SELECT vacant.id AS "positionId", today.on::text AS "on" FROM vacant, today, left_office`;

/** A tenure, a token and a waiver that he granted, of an agency of another province. */
const elsewhere = `WITH away AS (INSERT INTO province (id, name_th, name_en) VALUES (gen_random_uuid(), 'จังหวัดอื่น', 'Another province') RETURNING id),
  far AS (INSERT INTO agency (id, province_id, slug, name_th, name_en, short_name_th, short_name_en, type, district, printed_province)
    SELECT gen_random_uuid(), away.id, 'far-away', 'หน่วยงานอื่น', 'Far away', 'หน่วยงานอื่น', 'Far away', a.type, a.district, a.printed_province
      FROM away, agency a WHERE a.slug = 'kut-rang' RETURNING id, province_id),
  office AS (INSERT INTO position (id, role, title_th, title_en, province_id, agency_id)
    SELECT gen_random_uuid(), 'executive', 'นายก', 'Mayor', province_id, id FROM far RETURNING id, agency_id),
  held AS (INSERT INTO position_holder (id, position_id, account_id, from_on, until_on)
    SELECT gen_random_uuid(), id, $1, DATE '2020-01-01', DATE '2020-12-31' FROM office),
  token AS (INSERT INTO api_token (id, account_id, position_id, token_hash, name, permissions, expires_on)
    SELECT gen_random_uuid(), $1, id, 'a hash', 'โทเค็นของจังหวัดอื่น', '{}', DATE '2030-01-01' FROM office)
  INSERT INTO waiver (id, agency_id, position_id, reason, document_no, from_on, until_on, granted_at, granted_by, granted_by_position)
    SELECT gen_random_uuid(), agency_id, id, $2, '1/2563', DATE '2020-02-01', DATE '2020-03-01', '2020-02-01', $1, id FROM office`;

describe('the export of personal data', () => {
  let journey: Journey;
  let accountId: string;
  let agencyId: string;
  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'on' });
    await journey.quiet();
    accountId = (await (await journey.as(moved)).call(routes.me, {})).accountId;
    agencyId = (await journey.query<{ id: string }>(`SELECT id FROM agency WHERE slug = 'mun-lek'`))[0]!.id;
    await journey.query('UPDATE measure SET follow_up = $2 WHERE agency_id = $1', [agencyId, textOfFormerOffice]);
    await journey.query('UPDATE measure SET author_ids = ARRAY[$2::uuid] WHERE agency_id = $1', [agencyId, accountId]);
    await journey.query(elsewhere, [accountId, textOfOtherProvince]);
  });
  afterAll(() => journey.stop());

  const own = async () => (await journey.as(moved)).call(routes.ownPersonalData, {});
  const rowsOf = (held: PersonalData['held'], table: string) => held.find((one) => one.table === table)?.rows ?? [];

  it('gives what he wrote for as long as he is in the office', async () => {
    const { held } = await own();
    expect(rowsOf(held, 'measure').map((row) => row.follow_up)).toContain(textOfFormerOffice);
    expect(rowsOf(held, 'session').length).toBeGreaterThan(0);
  });

  it('finds what his position did while he held it, and not what it did before', async () => {
    await IntakeInTest.upload(await journey.as(moved), agencyId, agencyDocument());
    await journey.quiet();
    const uploaded = async () => rowsOf((await own()).held, 'intake').length;
    expect(await uploaded()).toBe(1);
    const uploadedOn = (days: number) =>
      journey.query(
        `UPDATE intake i SET uploaded_at = (h.from_on + $2::int + time '00:01') AT TIME ZONE 'Asia/Bangkok' FROM position_holder h
          WHERE h.position_id = i.uploaded_by AND h.account_id = $1`,
        [accountId, days],
      );
    await uploadedOn(0);
    expect(await uploaded()).toBe(1);
    await uploadedOn(-1);
    expect(await uploaded()).toBe(0);
  });

  it('reads to a coordinator nothing of another province, and says how much that is', async () => {
    const { held, outOfScope } = await (await journey.as(coordinator)).call(routes.personalData, { params: { accountId } });
    expect(rowsOf(held, 'measure').length).toBeGreaterThan(0);
    expect(rowsOf(held, 'position_holder')).toHaveLength(1);
    expect(rowsOf(held, 'waiver')).toEqual([]);
    expect(outOfScope.rows).toBeGreaterThanOrEqual(2);
    expect(outOfScope.places).toEqual([]);
    expect(rowsOf(held, 'session').length).toBeGreaterThan(0);
    expect(rowsOf(held, 'api_token')).toEqual([]);
    expect(JSON.stringify(held)).not.toContain(textOfOtherProvince);
  });

  it('gives letters about the account to its person alone, and the link in them to nobody', async () => {
    const letter = `INSERT INTO kept_letter (id, mail_to, subject_th, subject_en, body_th, body_en, link)
      VALUES (gen_random_uuid(), $1, 'ตั้งรหัสผ่านใหม่', 'Set a new password', 'เปิดลิงก์', 'Open the link', 'https://ita.example/reset-password#token=told-to-nobody')`;
    await journey.query(letter, [moved]);
    const byCoordinator = await (await journey.as(coordinator)).call(routes.personalData, { params: { accountId } });
    const byHimself = await own();
    expect(rowsOf(byCoordinator.held, 'kept_letter')).toEqual([]);
    expect(rowsOf(byHimself.held, 'kept_letter')).toHaveLength(1);
    expect(JSON.stringify([byCoordinator, byHimself])).not.toContain('told-to-nobody');
  });

  it('names to one who has left where he wrote and when, without what stands there now', async () => {
    const [given] = await journey.query<{ positionId: string; on: string }>(move, [accountId]);
    await journey.query('INSERT INTO position_holder (id, position_id, account_id, from_on) VALUES (gen_random_uuid(), $1, $2, $3)', [given!.positionId, accountId, given!.on]);
    const client = journey.nobody();
    await client.call(routes.login, { body: { email: moved, password: demonstrationPassword } });
    const data = await client.call(routes.ownPersonalData, {});
    expect(JSON.stringify(data)).not.toContain(textOfFormerOffice);
    expect(JSON.stringify(data)).not.toContain(textOfOtherProvince);
    expect(rowsOf(data.held, 'measure')).toEqual([]);
    const [place] = rowsOf(data.outOfScope.places, 'measure');
    expect(Object.keys(place ?? {}).toSorted()).toEqual(['agency_id', 'cycle_id', 'id', 'updated_at']);
    expect(place).toMatchObject({ agency_id: agencyId });
    expect(rowsOf(data.outOfScope.places, 'waiver')).toHaveLength(1);
    expect(data.outOfScope.rows).toBe(data.outOfScope.places.reduce((sum, { rows }) => sum + rows.length, 0));
  });

  it('is not erased by one province where another has had him in office', async () => {
    await journey.query('DELETE FROM position_holder WHERE account_id = $1 AND until_on IS NULL', [accountId]);
    const erased = (await journey.as(coordinator)).call(routes.erasePerson, { params: { accountId }, body: { reason: 'ตามคำขอ' } });
    expect(await refusal(erased)).toMatchObject({ status: 409, reasons: [{ code: 'person-elsewhere' }] });
    expect(await journey.query('SELECT email FROM account WHERE id = $1', [accountId])).toEqual([{ email: moved }]);
  });
});
