import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startDemonstration, type Demonstration } from './demonstration.js';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

const remark = 'ระบุผู้รับผิดชอบรายข้อของแบบตรวจ';
const followUp = 'คณะทำงานรายงานผลทุกวันที่ 5 ของเดือน';

describe('a plan that is returned', () => {
  it('goes from the remark of the executive over the mended measure to the changed words before a head', async () => {
    const executive = await demonstration.visit('/inbox', { as: 'executive@kut-rang.example', on: 'phone' });
    await executive.getByRole('link', { name: 'เปิดอ่านและพิจารณา' }).click();
    await executive.getByRole('button', { name: 'ส่งคืน' }).click();
    const send = executive.getByRole('button', { name: 'ส่งคืนพร้อมข้อที่ให้แก้' });
    await expect(send.isDisabled()).resolves.toBe(true);
    await executive.getByLabel('ข้อที่ให้แก้ในมาตรการที่ 9').fill(remark);
    await send.click();
    await executive.getByRole('heading', { name: 'ไม่มีเรื่องรอท่าน' }).waitFor();
    expect((await demonstration.cycleOf('kut-rang')).state).toBe('planning');

    const officer = await demonstration.visit('/year', { as: 'officer@kut-rang.example' });
    const checklist = officer.getByRole('region', { name: 'ข้อที่ให้แก้จากการส่งคืน' });
    await checklist.getByText(remark).waitFor();
    await checklist.getByRole('link', { name: 'ไปแก้' }).click();
    await officer.getByRole('heading', { name: 'แก้ไขมาตรการที่ 9' }).waitFor();
    await officer.getByLabel('การติดตามผล').fill(followUp);
    await officer.getByRole('button', { name: 'บันทึกมาตรการ' }).click();
    await officer.getByText(/บันทึกล่าสุดโดย/).waitFor();
    await officer.getByRole('button', { name: 'ส่งพิจารณา' }).click();
    await officer.getByText('อ่านอย่างเดียว').waitFor();
    expect((await demonstration.cycleOf('kut-rang')).state).toBe('planReview');

    const head = await demonstration.visit('/inbox', { as: 'finance-head@kut-rang.example', on: 'phone' });
    await head.getByRole('link', { name: 'เปิดอ่านและพิจารณา' }).click();
    await head.getByRole('tab', { name: 'สิ่งที่เปลี่ยน 1', selected: true }).waitFor();
    await head.locator('ins', { hasText: 'คณะทำงานรายงานผล' }).waitFor();
    expect(await head.locator('del').count()).toBeGreaterThan(0);
  }, 120_000);
});
