import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startDemonstration, type Demonstration } from './demonstration.js';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

describe('the executive of Kut Rang, on a phone', () => {
  it('cannot approve a text that changed while it was read, and reads again first', async () => {
    const page = await demonstration.visit('/inbox', { as: 'executive@kut-rang.example', on: 'phone' });
    await page.getByRole('link', { name: 'เปิดอ่านและพิจารณา' }).click();
    await page.route('**/decision', (route) => route.fulfill({ status: 409, contentType: 'application/problem+json', json: { type: 'about:blank', title: 'เนื้อหาเปลี่ยนแปลงแล้ว', status: 409, code: 'content-changed', detail: '', reasons: [] } }));
    await page.getByRole('button', { name: 'อนุมัติ' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'อนุมัติ' }).click();
    await page.getByText('เนื้อหาเปลี่ยน โปรดอ่านใหม่').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'อนุมัติ' }).count()).toBe(0);
    await page.getByRole('button', { name: 'อ่านฉบับล่าสุด' }).click();
    await page.getByRole('button', { name: 'อนุมัติ' }).waitFor();
    expect((await demonstration.cycleOf('kut-rang')).state).toBe('planReview');
  }, 60_000);

  it('opens the plan from the inbox, approves it, and the year moves on', async () => {
    expect((await demonstration.cycleOf('kut-rang')).state).toBe('planReview');
    const page = await demonstration.visit('/inbox', { as: 'executive@kut-rang.example', on: 'phone' });
    await page.getByRole('heading', { name: 'รอท่านพิจารณา 1 เรื่อง' }).waitFor();
    expect(await page.getByRole('button', { name: 'อนุมัติ' }).count()).toBe(0);
    await page.getByRole('link', { name: 'เปิดอ่านและพิจารณา' }).click();
    await page.getByText('โครงการส่งเสริมคุณธรรมและความโปร่งใสในการปฏิบัติงาน').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: 'อนุมัติ' }).click();
    const dialog = page.getByRole('dialog', { name: 'ยืนยันการอนุมัติ' });
    expect(await dialog.innerText()).toMatch(/รหัส [0-9A-F]{4} [0-9A-F]{4}/);
    await dialog.getByRole('button', { name: 'อนุมัติ' }).click();
    await page.getByRole('heading', { name: 'ไม่มีเรื่องรอท่าน' }).waitFor();
    expect((await demonstration.cycleOf('kut-rang')).state).toBe('executing');
  }, 90_000);

  it('leaves a plan behind that the officer publishes on purpose', async () => {
    const { id } = await demonstration.cycleOf('kut-rang');
    const page = await demonstration.visit(`/cycles/${id}/documents`, { as: 'officer@kut-rang.example' });
    const plan = page.getByRole('region', { name: 'แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส' });
    // The document is made by a job after the approval.
    const publish = plan.getByRole('button', { name: 'เผยแพร่' });
    await expect(reloadUntil(page, () => publish.isVisible())).resolves.toBe(true);
    await publish.click();
    await page.getByRole('dialog').getByRole('button', { name: 'เผยแพร่' }).click();
    await plan.getByText(/เผยแพร่แล้ว/).waitFor();
    expect((await demonstration.cycleOf('kut-rang')).gaps).toEqual([]);
  }, 90_000);
});

/** Looks again until something is there, at most thirty times. */
async function reloadUntil(page: { reload: () => Promise<unknown>; waitForLoadState: (state: 'networkidle') => Promise<void> }, there: () => Promise<boolean>): Promise<boolean> {
  for (let looks = 0; looks < 30; looks += 1) {
    await page.waitForLoadState('networkidle');
    if (await there()) return true;
    await page.reload();
  }
  return false;
}
