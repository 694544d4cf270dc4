import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, type Client } from '@prongsai/contracts';
import { addDays } from '@prongsai/thai';
import type { Page } from 'playwright-core';
import { startDemonstration, type Demonstration } from './demonstration.js';
import { faultsOf } from './faults-of.js';
import { latinWords } from './latin-words.js';

const coordinator = 'coordinator@sathit.example';
let demonstration: Demonstration;
let province: Client;
beforeAll(async () => {
  demonstration = await startDemonstration();
  province = await demonstration.as(coordinator);
  // Past the day on which the plan of one agency was to be approved.
  await province.call(routes.moveClock, { body: { days: 15 } });
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

const saidThai = async (page: Page) => latinWords(await page.locator('body').innerText());

describe('the reminder ledger', () => {
  it('opens a letter beside its rows, follows the arrows, and stops one for a reason', async () => {
    // Far enough ahead that no sweep takes it meanwhile.
    const from = addDays((await province.call(routes.clock, {})).today, 14);
    const { data } = await province.call(routes.listReminders, { query: { status: 'planned', order: 'earliest', from, limit: 50 } });
    const line = data.find(({ rung }) => rung.startsWith('before') || rung.startsWith('late'));
    const page = await demonstration.visit(`/reminders?week=${line?.plannedFor.slice(0, 10)}&status=planned`, { as: coordinator });
    const row = page.locator(`[data-line="${line?.id}"]`);
    await row.focus();
    await row.press('Enter');
    const panel = page.getByRole('complementary', { name: 'ตัวอย่างข้อความ' });
    await panel.getByText('เหตุที่ส่งถึงตำแหน่งนี้').waitFor();
    expect(await saidThai(page)).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    await row.press('x');
    const dialog = page.getByRole('dialog', { name: 'ไม่ส่งฉบับนี้' });
    const stop = dialog.getByRole('button', { name: 'ไม่ส่งฉบับนี้' });
    expect(await stop.isDisabled()).toBe(true);
    await dialog.getByLabel('เหตุผล').fill('ประชุมติดตามแล้วเมื่อเช้านี้');
    await stop.click();
    await dialog.waitFor({ state: 'detached' });
    const { line: stopped } = await province.call(routes.readReminder, { params: { reminderId: line?.id ?? '' } });
    expect([stopped.status, stopped.note]).toEqual(['skipped', 'ประชุมติดตามแล้วเมื่อเช้านี้']);
  }, 60_000);

  it('says on which day the next one is planned where a week has none', async () => {
    const page = await demonstration.visit('/reminders?week=2019-01-07', { as: coordinator });
    const said = page.getByText(/ไม่มีการเตือนในสัปดาห์นี้ ครั้งต่อไปคือวันที่/);
    await said.waitFor();
    expect(await said.innerText()).toMatch(/25\d\d$/);
  }, 60_000);
});

describe('a pause of the reminders', () => {
  it('is set with its scope and reason, stands above the ledger, and is ended with another', async () => {
    const { today } = await province.call(routes.clock, {});
    const page = await demonstration.visit('/reminders', { as: coordinator });
    await page.getByRole('button', { name: 'พักการส่ง' }).click();
    const dialog = page.getByRole('dialog', { name: 'พักการส่งการเตือน' });
    await dialog.getByLabel('ถึงสิ้นวันที่').fill(addDays(today, 7));
    await dialog.getByLabel('เหตุผล').fill('น้ำท่วมทั้งจังหวัด');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'พักการส่ง' }).click();
    const band = page.getByRole('status').filter({ hasText: 'พักการส่งของทุกหน่วยงานของจังหวัด' });
    await band.getByText('น้ำท่วมทั้งจังหวัด').waitFor();
    expect(await saidThai(page)).toEqual([]);
    await band.getByRole('button', { name: 'เลิกพัก' }).click();
    const ending = page.getByRole('dialog', { name: 'เลิกพักการส่ง' });
    await ending.getByLabel('เหตุผลที่เลิกพัก').fill('น้ำลดแล้ว');
    await ending.getByRole('button', { name: 'เลิกพัก' }).click();
    await ending.waitFor({ state: 'detached' });
    await band.waitFor({ state: 'detached' });
    const { data } = await province.call(routes.listReminderPauses, {});
    expect(data.map(({ reason, endedAt }) => [reason, endedAt !== null])).toEqual([['น้ำท่วมทั้งจังหวัด', true]]);
  }, 60_000);
});

describe('moving a deadline', () => {
  it('shows everything that moves before it does, and keeps the act with its reason', async () => {
    const page = await demonstration.visit('/deadlines', { as: coordinator });
    await page.getByRole('button', { name: /^เลื่อน\s?กำหนดรายงาน 6 เดือน$/ }).click();
    const form = page.getByRole('complementary', { name: 'เลื่อนกำหนด' });
    await form.getByLabel('วันครบกำหนดใหม่').fill('24 เมษายน 2569');
    await form.getByLabel('เหตุผล').fill('หน่วยงานประสบอุทกภัย');
    await form.getByRole('button', { name: 'ตรวจผลก่อนเลื่อน' }).click();
    await form.getByText(/การเตือนก่อนและหลัง/).waitFor();
    expect((await province.call(routes.listDeadlineMoves, { query: {} })).total).toBe(0);
    expect(await saidThai(page)).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'เลื่อนกำหนด' }).click();
    await page.getByRole('complementary', { name: 'รายงาน 6 เดือน 2569' }).getByText('หน่วยงานประสบอุทกภัย').waitFor();
    const { data } = await province.call(routes.listDeadlineMoves, { query: {} });
    expect(data.map(({ to, reason }) => [to, reason])).toEqual([['2026-04-24', 'หน่วยงานประสบอุทกภัย']]);
  }, 60_000);

  it('shows the days of a year that nobody has opened, and the holidays with what is not settled', async () => {
    const page = await demonstration.visit('/deadlines?year=2571', { as: coordinator });
    await page.getByText('ตัวอย่างก่อนเปิดปี').waitFor();
    await page.getByRole('tab', { name: 'วันหยุด' }).click();
    await page.getByText('วันขึ้นปีใหม่').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);
});

describe('a day off of the province', () => {
  it('shows what moves with it, is added with its source, and is taken back', async () => {
    const { milestones } = await province.call(routes.provinceCalendar, { query: { fiscalYear: 2569 } });
    const effects = await Promise.all(milestones.map(({ dueOn }) => province.call(routes.previewHoliday, { query: { day: dueOn, change: 'add' } })));
    const at = effects.findIndex(({ reasons, dueDays }) => reasons.length === 0 && dueDays.length > 0);
    const { milestone, dueOn: day } = milestones[at]!;
    const page = await demonstration.visit('/deadlines?tab=holidays', { as: coordinator });
    await page.getByRole('button', { name: 'เพิ่มวันหยุดของจังหวัด' }).click();
    const form = page.getByRole('complementary', { name: 'เพิ่มวันหยุดของจังหวัด' });
    await form.getByLabel('วันที่หยุด').fill(day);
    await form.getByText(/เลื่อนตามใน\s\d+\sหน่วยงาน/).waitFor();
    await form.getByLabel('ชื่อวันหยุด').fill('งานประจำปีของจังหวัด');
    await form.getByLabel('ชื่อภาษาอังกฤษ').fill('Fair of the province');
    await form.getByLabel('ที่มา').fill('ประกาศจังหวัด');
    expect(await faultsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'เพิ่มวันหยุด' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'งานประจำปีของจังหวัด' });
    await row.waitFor();
    const dueOn = async () => (await province.call(routes.provinceCalendar, { query: { fiscalYear: 2569 } })).milestones.find((one) => one.milestone === milestone)?.dueOn;
    expect(await dueOn()).not.toBe(day);
    await row.getByRole('button', { name: /ยกเลิกวันหยุด/ }).click();
    const back = page.getByRole('complementary', { name: 'ยกเลิกวันหยุด' });
    await back.getByLabel('ที่มา').fill('ประกาศจังหวัด ฉบับที่สอง');
    await back.getByRole('button', { name: 'ยกเลิกวันหยุด' }).click();
    await row.getByText('ยกเลิกแล้ว').waitFor();
    expect(await dueOn()).toBe(day);
  }, 60_000);
});

describe('a nudge', () => {
  it('is seen before it goes, and not sent twice on one day', async () => {
    const { data: [work] } = await province.call(routes.listLate, {});
    const page = await demonstration.visit(`/board?cell=${work?.agency.id}:${work?.milestone}`, { as: coordinator });
    const sheet = page.getByRole('complementary');
    await sheet.getByText(/จะส่งถึง/).waitFor();
    await sheet.getByRole('button', { name: 'ส่งเตือน' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /ส่งเตือน 1/ }).click();
    await dialog.getByRole('heading', { name: /เตือนแล้ว 1 จาก 1/ }).waitFor();
    expect(await saidThai(page)).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'ปิด' }).click();
    await sheet.getByText(/เตือนเรื่องนี้ไปแล้ว/).first().waitFor();
    expect(await sheet.getByRole('button', { name: 'ส่งเตือน' }).getAttribute('aria-disabled')).toBe('true');
  }, 60_000);

  it('goes to several from the list of what is late, each with its own answer', async () => {
    const { data } = await province.call(routes.listLate, {});
    const open = data.filter(({ notNow }) => notNow === null).length;
    const page = await demonstration.visit('/late', { as: coordinator });
    const all = page.getByRole('checkbox', { name: 'เลือกทุกเรื่องที่เตือนได้' });
    await all.waitFor();
    expect(await page.getByRole('button', { name: 'เตือน', exact: true }).count()).toBe(data.length);
    await all.check();
    await page.getByRole('button', { name: 'ดูก่อนส่ง' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('ข้อความเพิ่มเติม (ถ้ามี)').fill('โปรดรายงานภายในสัปดาห์นี้');
    await dialog.getByRole('button', { name: `ส่งเตือน ${open} เรื่อง` }).click();
    await dialog.getByRole('heading', { name: `เตือนแล้ว ${open} จาก ${open} เรื่อง` }).waitFor();
    expect(await saidThai(page)).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    expect((await province.call(routes.listLate, {})).data.filter(({ notNow }) => notNow === null)).toEqual([]);
  }, 60_000);
});
