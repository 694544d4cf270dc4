import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startDemonstration, type Demonstration } from './demonstration.js';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

const executive = 'นายกองค์การบริหารส่วนตำบล';
const acting = 'ผู้อำนวยการกองการศึกษา';

async function recordOrder(page: Page): Promise<void> {
  await page.getByRole('region', { name: executive }).getByRole('button', { name: 'บันทึกคำสั่งรักษาราชการแทน' }).click();
  const form = page.getByRole('complementary', { name: 'บันทึกคำสั่งรักษาราชการแทน' });
  await form.getByLabel('บัญชีผู้ใช้').click();
  await page.getByRole('option', { name: acting }).click();
  await form.getByRole('button', { name: 'บันทึก' }).click();
  await form.getByRole('alert').filter({ hasText: 'เลขที่คำสั่ง, ลงวันที่, ตั้งแต่วันที่, ถึงวันที่' }).waitFor();
  await form.getByLabel('เลขที่คำสั่ง').fill('123/2568');
  await form.getByLabel('ลงวันที่').fill('22 ธันวาคม 2568');
  await form.getByLabel('ตั้งแต่วันที่').fill('22 ธ.ค. 68');
  await form.getByLabel('ถึงวันที่').fill('31/12/2568');
  await form.getByText('พุธ 31 ธ.ค. 2568').waitFor();
  await form.getByRole('button', { name: 'บันทึก' }).click();
  await form.waitFor({ state: 'detached' });
}

describe('an office whose holder is away', () => {
  it('is acted for by an order, with both names on the page', async () => {
    const page = await demonstration.visit('/people', { as: 'officer@kut-rang.example' });
    await recordOrder(page);
    const office = page.getByRole('region', { name: executive });
    await office.getByText(`${acting} รักษาราชการแทน${executive}`).waitFor();
    expect((await office.innerText()).replaceAll('\u00a0', ' ')).toContain('คำสั่งที่ 123/2568 ลงวันที่ 22 ธันวาคม 2568 มีผลถึง 31 ธันวาคม 2568');
    await office.getByText(`ผู้ดำรงตำแหน่ง: ${executive}`).waitFor();
  }, 90_000);

  it('approves through the acting holder, in the name of the office', async () => {
    const page = await demonstration.visit('/', { as: 'education-head@kut-rang.example' });
    await page.getByRole('button', { name: acting }).click();
    await page.getByRole('menuitem', { name: executive }).click();
    await page.getByRole('button', { name: executive }).waitFor();
    await page.goto('/inbox');
    await page.getByRole('link', { name: 'เปิดอ่านและพิจารณา' }).click();
    await page.getByRole('button', { name: 'อนุมัติ' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'อนุมัติ' }).click();
    await page.getByRole('heading', { name: 'ไม่มีเรื่องรอท่าน' }).waitFor();
    expect((await demonstration.cycleOf('kut-rang')).state).toBe('executing');
  }, 90_000);
});

describe('an auditor who may not wait', () => {
  it('opens an agency, which sees it on every page and ends it', async () => {
    const auditor = await demonstration.visit('/access', { as: 'outside-auditor@sathit.example' });
    await auditor.getByRole('combobox', { name: 'หน่วยงาน' }).click();
    await auditor.getByRole('option', { name: 'องค์การบริหารส่วนตำบลกุดรัง' }).click();
    await auditor.getByRole('textbox', { name: 'เหตุผล' }).fill('มีข้อร้องเรียนเร่งด่วน');
    await auditor.getByRole('button', { name: 'เปิดดูเร่งด่วน' }).click();
    await auditor.getByText('เปิดดูเร่งด่วน').first().waitFor();
    const officer = await demonstration.visit('/year', { as: 'officer@kut-rang.example' });
    const banner = officer.getByRole('status').filter({ hasText: 'แบบเร่งด่วน' });
    await banner.getByText('เหตุผล: มีข้อร้องเรียนเร่งด่วน').waitFor();
    await banner.getByRole('link', { name: 'ดูและยุติ' }).click();
    await officer.getByRole('button', { name: 'ยุติการเข้าดู' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'เหตุผล' }).fill('ติดต่อกันแล้ว');
    await dialog.getByRole('button', { name: 'ยุติการเข้าดู' }).click();
    await banner.waitFor({ state: 'detached' });
    await officer.getByText('ขณะนี้ไม่มีผู้ใดเข้าดูข้อมูลเป็นการชั่วคราว').waitFor();
    await auditor.reload();
    await auditor.getByRole('heading', { name: 'การเข้าดูข้อมูลชั่วคราว' }).waitFor();
    expect(await auditor.getByText('แบบเร่งด่วน').count()).toBe(0);
  }, 90_000);
});
