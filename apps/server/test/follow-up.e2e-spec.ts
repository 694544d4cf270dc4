import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, type Client } from '@prongsai/contracts';
import { Journey, refusal } from './journey.js';

const elsewhere = `WITH province AS (INSERT INTO province VALUES (gen_random_uuid(), 'จังหวัดอื่น', 'Another Province') RETURNING id),
  chair AS (INSERT INTO position (id, role, title_th, title_en, province_id) SELECT gen_random_uuid(), 'coordinator', 'ท้องถิ่นจังหวัด', 'Coordinator', id FROM province RETURNING id),
  person AS (INSERT INTO account (id, email, password_hash, name_th, name_en)
    SELECT gen_random_uuid(), 'coordinator@elsewhere.example', password_hash, 'ท้องถิ่นจังหวัด', 'Coordinator' FROM account LIMIT 1 RETURNING id)
  INSERT INTO position_holder (id, position_id, account_id, from_on) SELECT gen_random_uuid(), chair.id, person.id, DATE '2018-10-01' FROM chair, person`;
/** A second one, in an office of the same province. */
const secondCoordinator = `WITH chair AS (INSERT INTO position (id, role, title_th, title_en, province_id)
    SELECT gen_random_uuid(), 'coordinator', 'ผู้ช่วยท้องถิ่นจังหวัด', 'Assistant Coordinator', province_id FROM agency WHERE slug = 'kut-rang' RETURNING id),
  person AS (INSERT INTO account (id, email, password_hash, name_th, name_en)
    SELECT gen_random_uuid(), 'second@sathit.example', password_hash, 'ท้องถิ่นจังหวัด', 'Coordinator' FROM account LIMIT 1 RETURNING id)
  INSERT INTO position_holder (id, position_id, account_id, from_on) SELECT gen_random_uuid(), chair.id, person.id, DATE '2018-10-01' FROM chair, person`;

/** One week of a coordinator: each test goes on where the one before has ended. */
describe('following up an agency that is late', () => {
  let journey: Journey;
  let coordinator: Client;
  let officer: Client;
  let deadlineId: string;

  const moveTo = (to: string) => coordinator.call(routes.moveClock, { body: { to } });
  const nudge = (by: Client, note?: string) => by.call(routes.nudge, { params: { deadlineId }, body: { note } });

  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'on' });
    for (const sql of [elsewhere, secondCoordinator]) await journey.query(sql);
    coordinator = await journey.as('coordinator@sathit.example');
    officer = await journey.as('officer@kut-rang.example');
    await moveTo('2026-01-09');
  });
  afterAll(() => journey.stop());

  it('shows the coordinator what is late, by how much, and which offices hold it', async () => {
    const { data, next } = await coordinator.call(routes.listLate, {});
    expect(next).toBeNull();
    const row = data.find(({ agency, milestone }) => agency.slug === 'kut-rang' && milestone === 'planApproval')!;
    deadlineId = row.deadlineId;
    expect(row.workingDaysLate).toBeGreaterThan(4);
    expect(row.holders.map(({ role }) => role)).toEqual(['executive']);
    expect(row.holders.every(({ since, workingDays }) => since !== null && (workingDays ?? -1) >= 0)).toBe(true);
  });

  it('shows the agency the same row, and another agency nothing of it', async () => {
    const own = await officer.call(routes.listLate, {});
    expect(own.data.map((row) => row.deadlineId)).toContain(deadlineId);
    const other = await (await journey.as('officer@bueng-kan.example')).call(routes.listLate, {});
    expect(other.data.map((row) => row.deadlineId)).not.toContain(deadlineId);
  });

  it('lets nobody nudge but the coordinator of the province', async () => {
    expect(await refusal(nudge(officer))).toMatchObject({ status: 403 });
    expect(await refusal(nudge(await journey.as('coordinator@elsewhere.example')))).toMatchObject({ status: 404, code: 'not-found' });
    expect(await refusal(officer.call(routes.nudgeMany, { body: { deadlineIds: [deadlineId] } }))).toMatchObject({ status: 403 });
  });

  it('shows whom a nudge would reach and what it says, before it is sent', async () => {
    const { data } = await coordinator.call(routes.previewNudges, { body: { deadlineIds: [deadlineId], note: 'ขอให้พิจารณาภายในสัปดาห์นี้' } });
    expect(data).toMatchObject([{ deadlineId, refusal: null }]);
    expect(data[0]?.body.th).toContain('ขอให้พิจารณาภายในสัปดาห์นี้');
    expect(data[0]?.to.every(({ letter }) => letter?.channel === 'email')).toBe(true);
  });

  it('nudges once when two coordinators press at the same moment', async () => {
    const answers = await Promise.allSettled([nudge(coordinator, 'ขอให้พิจารณาภายในสัปดาห์นี้'), nudge(await journey.as('second@sathit.example'))]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { data } = await coordinator.call(routes.listReminders, { query: { deadlineId } });
    const nudges = data.filter(({ rung }) => rung === 'nudge:2026-01-09');
    expect(nudges.length).toBeGreaterThan(0);
    expect(new Set(nudges.map(({ position }) => position.th)).size).toBe(nudges.length);
  });

  it('is read by those who hold the work, and stands in the trail', async () => {
    const told = await (await journey.as('executive@kut-rang.example')).call(routes.listNotifications, {});
    expect(told.data.some(({ subject }) => subject.th.startsWith('ขอให้เร่งดำเนินการ'))).toBe(true);
    const trail = await officer.call(routes.searchTrail, { query: { action: 'reminder.nudge' } });
    expect(trail.data.map(({ sentence }) => sentence.th)).toEqual([expect.stringMatching(/^เตือน.+เรื่องอนุมัติแผน.+ซึ่งครบกำหนดวันที่ 26 ธ.ค. 2568$/)]);
  });

  it('says when it may be done again: over the weekend not before Monday morning', async () => {
    const refused = await refusal(nudge(coordinator));
    expect(refused).toMatchObject({ status: 429, reasons: [{ code: 'nudged-today' }] });
    expect(refused.reasons[0]?.remedy?.th).toBe('เตือนอีกครั้งได้ตั้งแต่ จันทร์ 12 ม.ค. 2569 08.30 น.');
    await moveTo('2026-01-11');
    expect(await refusal(nudge(coordinator))).toMatchObject({ status: 429 });
    await moveTo('2026-01-12');
    expect((await nudge(coordinator)).againAt).toBe('2026-01-13T08:30:00.000+07:00');
  });

  it('answers for each of many by itself', async () => {
    const { data } = await coordinator.call(routes.nudgeMany, { body: { deadlineIds: [deadlineId, '00000000-0000-7000-8000-00000000000a'] } });
    expect(data.map(({ ok, problem }) => ({ ok, code: problem?.code }))).toEqual([{ ok: false, code: 'too-many-attempts' }, { ok: false, code: 'not-found' }]);
  });

  it('foresees the letters of the week', async () => {
    const plan = await coordinator.call(routes.weekPlan, {});
    expect(plan).toMatchObject({ from: '2026-01-12', until: '2026-01-18' });
    expect(plan.days.filter(({ letters }) => letters.length > 0).every(({ day }) => !['2026-01-17', '2026-01-18'].includes(day))).toBe(true);
  });

  it('hands out the report of what was late as a sheet', async () => {
    const report = await coordinator.call(routes.outageReport, { query: { from: '2025-12-01' } });
    const bytes = await coordinator.call(routes.outageReportFile, { query: { from: '2025-12-01' } });
    const rows = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(rows.at(-1)).toBe(`จำนวนรายการทั้งหมด,${report.totals.lines + report.totals.letters}`);
  });
});
