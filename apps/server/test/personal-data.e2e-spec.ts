import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '@prongsai/contracts';
import { Journey, refusal } from './journey.js';

const coordinator = 'coordinator@sathit.example';
const leaving = 'auditor@mun-lek.example';
const named = 'ผู้ตรวจสอบภายในที่จะย้าย';

describe('personal data', () => {
  let journey: Journey;
  let accountId: string;
  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'on' });
    await journey.quiet();
    accountId = (await (await journey.as(leaving)).call(routes.me, {})).accountId;
    await journey.query('UPDATE account SET name_th = $2 WHERE id = $1', [accountId, named]);
  });
  afterAll(() => journey.stop());

  const everythingHeld = async () => JSON.stringify(await journey.everything());
  const erase = async (reason = 'ตามคำขอของเจ้าของข้อมูล') => (await journey.as(coordinator)).call(routes.erasePerson, { params: { accountId }, body: { reason } });

  it('is told to its person: the account, the tenures, the sessions, what was done; never a secret', async () => {
    const data = await (await journey.as(leaving)).call(routes.ownPersonalData, {});
    expect(data).toMatchObject({ accountId, email: leaving, name: { th: named } });
    expect(data.held.map(({ table }) => table)).toEqual(expect.arrayContaining(['account', 'position_holder', 'session', 'audit_entry']));
    expect(JSON.stringify(data)).not.toMatch(/password_hash|token_hash|argon2/);
  });

  it('is told to the coordinator, as a read that leaves its entry', async () => {
    const data = await (await journey.as(coordinator)).call(routes.personalData, { params: { accountId } });
    expect(data.email).toBe(leaving);
    const [entry] = await journey.query<{ subject_id: string }>(`SELECT subject_id FROM audit_entry WHERE action = 'person.export' ORDER BY at DESC, id DESC LIMIT 1`);
    expect(entry?.subject_id).toBe(accountId);
  });

  it('leaves an entry when it is read in a list: one a reader, list and hour', async () => {
    const officer = await journey.as('officer@mun-lek.example');
    const { actingAs } = await officer.call(routes.me, {});
    for (let times = 0; times < 3; times += 1) await officer.call(routes.listPeople, { params: { agencyId: actingAs.agencyId! } });
    const { data } = await officer.call(routes.searchTrail, { query: { action: 'person.read' } });
    expect(data.map(({ sentence }) => sentence.th)).toEqual(['อ่านข้อมูลส่วนบุคคลใน “ตำแหน่งของหน่วยงานและผู้ดำรงตำแหน่ง”']);
    const other = await journey.as('officer@kut-rang.example');
    expect(await refusal(other.call(routes.listPeople, { params: { agencyId: actingAs.agencyId! } }))).toMatchObject({ status: 404 });
    expect((await officer.call(routes.searchTrail, { query: { action: 'person.read' } })).data).toHaveLength(1);
  });

  it('is told and erased by nobody else', async () => {
    for (const email of ['officer@mun-lek.example', 'executive@mun-lek.example', leaving]) {
      const client = await journey.as(email);
      expect(await refusal(client.call(routes.personalData, { params: { accountId } }))).toMatchObject({ status: 403 });
      expect(await refusal(client.call(routes.erasePerson, { params: { accountId }, body: { reason: 'ทดสอบ' } }))).toMatchObject({ status: 403 });
    }
  });

  it('stays as long as its person is in office, and no reason may name him', async () => {
    expect(await refusal(erase())).toMatchObject({ status: 409, reasons: [{ code: 'person-in-office' }] });
    expect(await refusal(erase(`${named} ขอให้ลบ`))).toMatchObject({ status: 422, reasons: [{ code: 'reason-names-person' }] });
  });

  it('is erased: name, address, secrets and sessions, and the details of the trail that name him; the chain stays sound', async () => {
    const client = await journey.as(coordinator);
    const [agency] = await journey.query<{ id: string }>(`SELECT id FROM agency WHERE slug = 'mun-lek'`);
    const { data } = await client.call(routes.listCycles, { query: { agencyId: agency!.id } });
    const reason = `${named} แจ้งว่าแผนมีข้อผิดพลาด`;
    const [cycle] = data;
    await client.call(routes.sendEvent, { params: { cycleId: cycle!.id }, body: { event: 'cancel', version: cycle!.version, reason } });
    await journey.query('UPDATE position_holder SET until_on = from_on WHERE account_id = $1', [accountId]);
    const erased = await erase();
    expect(erased).toMatchObject({ details: 1, tables: { account: 1, session: 1 }, mentions: { 'cycle_transition.reason': 1 } });
    const held = await everythingHeld();
    expect(held).not.toContain(leaving);
    expect(await journey.query(`SELECT 1 FROM audit_entry WHERE detail::text LIKE '%' || $1 || '%'`, [named])).toEqual([]);
    expect(await journey.query('SELECT name_th, disabled_at IS NOT NULL AS disabled, password_hash FROM account WHERE id = $1', [accountId])).toEqual([
      { name_th: 'บัญชีที่ลบข้อมูลแล้ว', disabled: true, password_hash: null },
    ]);
    expect((await client.call(routes.verifyTrail, { body: {} })).chains.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('leaves a trail of having been erased', async () => {
    const { data } = await (await journey.as(coordinator)).call(routes.searchTrail, { query: { text: 'ลบ', limit: 50 } });
    expect(data.map(({ action }) => action)).toEqual(expect.arrayContaining(['person.erase', 'trail.eraseDetail', 'cycle.cancel']));
    expect(data.find(({ action }) => action === 'cycle.cancel')).toMatchObject({ erased: true, sentence: { th: expect.stringContaining('(ลบรายละเอียดแล้ว)') } });
  });

  it('lets nobody in by what he knew', async () => {
    const again = journey.nobody().call(routes.login, { body: { email: leaving, password: 'prongsai-demo' } });
    expect(await refusal(again)).toMatchObject({ status: 401 });
  });
});
