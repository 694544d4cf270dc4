import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startDemonstration, type Demonstration } from './demonstration.js';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

const coordinator = 'coordinator@sathit.example';
const yearOf = async (slug: string) => `/agencies/${(await demonstration.cycleOf(slug)).agency.id}/year`;

describe('the end of a year', () => {
  it('is published by the officer, acknowledged by the province and closed by the officer', async () => {
    const officer = await demonstration.visit('/year', { as: 'officer@mun-lek.example' });
    await officer.getByRole('link', { name: 'ไปที่เอกสาร' }).click();
    await officer.getByRole('region', { name: /รอบ 12 เดือน/ }).getByRole('button', { name: 'เผยแพร่' }).click();
    await officer.getByRole('dialog').getByRole('button', { name: 'เผยแพร่' }).click();
    await officer.getByRole('dialog').waitFor({ state: 'detached' });

    const province = await demonstration.visit(await yearOf('mun-lek'), { as: coordinator });
    await province.getByRole('button', { name: 'รับทราบผล' }).click();
    await province.getByRole('dialog').getByRole('button', { name: 'รับทราบผล' }).click();
    await province.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await demonstration.cycleOf('mun-lek')).gaps).toEqual([]);

    await officer.goto('/year?year=2566');
    await officer.getByRole('button', { name: 'ปิดวงรอบ' }).click();
    await officer.getByRole('heading', { name: 'วงรอบนี้ปิดแล้ว' }).waitFor();
    expect((await demonstration.cycleOf('mun-lek', 2566)).state).toBe('closed');
  }, 120_000);
});

describe('the province', () => {
  it('reopens an earlier step only with a reason and a last day, and the reason stands in the trail', async () => {
    const page = await demonstration.visit(await yearOf('nikhom-kham-soi'), { as: coordinator });
    await page.getByRole('button', { name: 'เปิดแก้ไขใหม่' }).click();
    const dialog = page.getByRole('dialog', { name: 'เปิดแก้ไขใหม่' });
    const send = dialog.getByRole('button', { name: 'เปิดแก้ไขใหม่' });
    expect(await send.isDisabled()).toBe(true);
    await dialog.getByRole('combobox', { name: 'กลับไปที่ขั้น' }).click();
    await page.getByRole('option', { name: 'จัดทำรายงาน 6 เดือน' }).click();
    await dialog.getByRole('textbox', { name: 'เหตุผล' }).fill('ตัวเลขผู้เข้าอบรมคลาดเคลื่อน');
    await dialog.getByLabel('วันสุดท้ายที่ให้แก้ไข').fill('29 ธันวาคม 2568');
    await send.click();
    await dialog.waitFor({ state: 'detached' });
    expect((await demonstration.cycleOf('nikhom-kham-soi')).state).toBe('sixMonthReporting');
    await page.getByRole('region', { name: 'ความเคลื่อนไหวล่าสุด' }).getByText(/ตัวเลขผู้เข้าอบรมคลาดเคลื่อน/).waitFor();
  }, 60_000);

  it('reads the pages of an agency without a button that is not its own', async () => {
    const { id } = await demonstration.cycleOf('mueang-khong');
    const page = await demonstration.visit(`/cycles/${id}/measures?measure=1`, { as: 'auditor@sathit.example' });
    await page.getByRole('heading', { name: 'มาตรการที่ 1', exact: true }).waitFor();
    for (const name of ['เพิ่มมาตรการ', 'บันทึกมาตรการ', 'ส่งพิจารณา']) expect(await page.getByRole('button', { name }).count()).toBe(0);
  }, 60_000);
});
