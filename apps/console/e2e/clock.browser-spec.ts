import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@prongsai/testing';
import { startDemonstration, type Demonstration } from './demonstration.js';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 120_000);
afterAll(() => demonstration.stop(), 30_000);

describe('the clock of the demonstration', () => {
  it('moves to a later day, refuses what is no day, and the letters of the days in between are settled', async () => {
    const page = await demonstration.visit('/board', { as: 'coordinator@sathit.example' });
    await page.getByRole('button', { name: 'เลื่อนนาฬิกา' }).click();
    const clock = page.getByRole('dialog', { name: 'นาฬิกาสาธิต' });
    await clock.getByLabel('เลื่อนไปวันที่').fill('วันไหนก็ได้');
    await clock.getByRole('button', { name: 'เลื่อน', exact: true }).click();
    await clock.getByText('อ่านวันที่นี้ไม่ได้').waitFor();
    await clock.getByLabel('เลื่อนไปวันที่').fill('2 มีนาคม 2569');
    await clock.getByRole('button', { name: 'เลื่อน', exact: true }).click();
    await page.getByText('จันทร์ 2 มี.ค. 2569').first().waitFor();
    await until('every letter of the days in between is settled', async () => {
      const ledger = (await (await page.request.get('/api/reminders?status=planned&limit=500')).json()) as { data: { plannedFor: string }[] };
      return ledger.data.every((line) => line.plannedFor > '2026-03-02');
    });
    const sent = (await (await page.request.get('/api/reminders?status=sent&limit=1')).json()) as { data: { plannedFor: string }[] };
    await page.goto(`/reminders?status=sent&day=${sent.data[0]?.plannedFor.slice(0, 10)}`);
    const lines = page.locator('tbody');
    await lines.getByText('ส่งแล้ว').first().waitFor();
    expect(await lines.getByText('จะส่ง').count()).toBe(0);
  }, 90_000);
});
