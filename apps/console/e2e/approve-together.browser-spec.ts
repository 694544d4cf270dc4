import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '@prongsai/contracts';
import type { Page } from 'playwright-core';
import { startDemonstration, type Demonstration } from './demonstration.js';
import { faultsOf } from './faults-of.js';
import { latinWords } from './latin-words.js';
import { prepareNextYear } from './second-year.js';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

const executive = 'executive@kut-rang.example';
const thisYear = 'แผนมาตรการส่งเสริมคุณธรรม ปีงบประมาณ 2569';
const nextYear = 'แผนมาตรการส่งเสริมคุณธรรม ปีงบประมาณ 2570';

async function readBoth(page: Page): Promise<void> {
  for (const at of [0, 1]) {
    await page.getByRole('link', { name: 'เปิดอ่านและพิจารณา' }).nth(at).click();
    await page.getByRole('button', { name: 'อนุมัติ' }).waitFor();
    await page.getByRole('link', { name: 'กลับไปกล่องเรื่องเข้า' }).click();
    await page.getByRole('heading', { name: 'รอท่านพิจารณา 2 เรื่อง' }).waitFor();
  }
}

/** The officer takes this year's plan back while the executive has it before him. */
async function takeBack(): Promise<void> {
  const { id, version } = await demonstration.cycleOf('kut-rang', 2569);
  const officer = await demonstration.as('officer@kut-rang.example');
  await officer.call(routes.sendEvent, { params: { cycleId: id }, body: { event: 'withdraw', version } });
}

describe('the executive of Kut Rang, before whom two plans lie', () => {
  it('approves both together only after reading them; the one that was taken back meanwhile is refused, the other goes on', async () => {
    await prepareNextYear(demonstration);
    const page = await demonstration.visit('/inbox', { as: executive, on: 'phone' });
    await page.getByRole('heading', { name: 'รอท่านพิจารณา 2 เรื่อง' }).waitFor();
    for (const name of [thisYear, nextYear]) await expect(page.getByRole('checkbox', { name }).isDisabled()).resolves.toBe(true);

    await readBoth(page);
    for (const name of [thisYear, nextYear]) await page.getByRole('checkbox', { name }).check();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'ตรวจดูก่อนอนุมัติ 2 เรื่อง' }).click();
    const dialog = page.getByRole('dialog', { name: 'อนุมัติ 2 เรื่องพร้อมกัน' });
    expect(await dialog.getByText(/^รหัส [0-9A-F]{4} [0-9A-F]{4}$/).count()).toBe(2);
    expect(latinWords(await dialog.innerText())).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);

    await takeBack();
    await dialog.getByRole('button', { name: 'อนุมัติ 2 เรื่อง' }).click();
    const done = page.getByRole('dialog', { name: 'อนุมัติแล้ว 1 จาก 2 เรื่อง' });
    const [first, second] = [done.getByRole('listitem').filter({ hasText: 'ปีงบประมาณ 2569' }), done.getByRole('listitem').filter({ hasText: 'ปีงบประมาณ 2570' })];
    await first.getByText(/^ยังไม่ได้อนุมัติ/).waitFor();
    await second.getByText('อนุมัติแล้ว').waitFor();
    expect(await first.getByRole('link', { name: 'เปิดดูเรื่องนี้' }).getAttribute('href')).toMatch(/\/inbox\//);
    expect(latinWords(await done.innerText())).toEqual([]);
    expect((await demonstration.cycleOf('kut-rang', 2569)).state).toBe('planning');
    expect((await demonstration.cycleOf('kut-rang', 2570)).state).toBe('executing');
  }, 180_000);
});
