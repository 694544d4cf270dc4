import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '@prongsai/contracts';
import { startDemonstration, type Demonstration } from './demonstration.js';
import { faultsOf } from './faults-of.js';
import { latinWords } from './latin-words.js';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

const coordinator = 'coordinator@sathit.example';

const yearOf = async (slug: string) => `/agencies/${(await demonstration.cycleOf(slug)).agency.id}/year`;

describe('a plan that was signed on paper, and is opened again for a time', () => {
  it('bears the day of the signature, with a note of the paper where that is long ago', async () => {
    const page = await demonstration.visit('/inbox', { as: 'executive@kut-rang.example', on: 'phone' });
    await page.getByRole('link', { name: 'เปิดอ่านและพิจารณา' }).click();
    await page.getByRole('button', { name: 'อนุมัติ' }).click();
    const matter = page.url();
    const dialog = page.getByRole('dialog', { name: 'ยืนยันการอนุมัติ' });
    const approve = dialog.getByRole('button', { name: 'อนุมัติ' });
    await dialog.getByLabel('ลงนามในเอกสารกระดาษไว้ก่อนแล้ว').check();
    await dialog.getByLabel('ลงนามในเอกสารกระดาษเมื่อ').fill('1 พ.ย. 2568');
    await dialog.getByText('เพราะยังไม่มีเนื้อหาฉบับนี้').waitFor();
    await dialog.getByLabel('ลงนามในเอกสารกระดาษเมื่อ').fill('10 ธันวาคม 2568');
    await dialog.getByText('บันทึกหลังวันที่ลงนามเกิน 7 วัน').waitFor();
    await expect(approve.isDisabled()).resolves.toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByLabel('เลขที่หนังสือหรือที่เก็บเอกสาร').fill('มค 72001/214');
    expect(latinWords(await dialog.innerText())).toEqual([]);
    await approve.click();
    await page.getByRole('heading', { name: 'ไม่มีเรื่องรอท่าน' }).waitFor();
    expect((await demonstration.cycleOf('kut-rang')).state).toBe('executing');
    await page.goto(matter);
    await page.getByRole('tab', { name: 'ความเป็นมา' }).click();
    await page.getByText('ลงนามในเอกสารกระดาษเมื่อ 10 ธันวาคม 2568 (มค 72001/214)').waitFor();
  }, 120_000);

  it('tells everybody until when it is open and why, closes by itself after that day, and is extended with a reason', async () => {
    const page = await demonstration.visit(await yearOf('kut-rang'), { as: coordinator });
    await page.getByRole('button', { name: 'เปิดแก้ไขใหม่' }).click();
    const dialog = page.getByRole('dialog', { name: 'เปิดแก้ไขใหม่' });
    await dialog.getByLabel('เหตุผล').fill('ตัวเลขในมาตรการคลาดเคลื่อน');
    await dialog.getByLabel('วันสุดท้ายที่ให้แก้ไข').fill('1 ธันวาคม 2568');
    await dialog.getByText('ต้องเป็นวันหลังจากวันนี้').waitFor();
    await expect(dialog.getByRole('button', { name: 'เปิดแก้ไขใหม่' }).isDisabled()).resolves.toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByLabel('วันสุดท้ายที่ให้แก้ไข').fill('29 ธันวาคม 2568');
    await dialog.getByRole('button', { name: 'เปิดแก้ไขใหม่' }).click();

    const officer = await demonstration.visit('/year', { as: 'officer@kut-rang.example' });
    await officer.getByText('เปิดแก้ไขได้ถึง 29 ธันวาคม 2568 เพราะตัวเลขในมาตรการคลาดเคลื่อน').waitFor();
    expect(await faultsOf(officer)).toEqual([]);

    await (await demonstration.as(coordinator)).call(routes.moveClock, { body: { to: '2025-12-30' } });
    await officer.reload();
    await officer.getByText('พ้นกำหนดเปิดแก้ไขเมื่อ 29 ธันวาคม 2568').waitFor();
    expect(await officer.getByRole('button', { name: 'ขยายเวลาแก้ไข' }).count()).toBe(0);
    expect(await faultsOf(officer)).toEqual([]);

    await page.reload();
    await page.getByRole('button', { name: 'ขยายเวลาแก้ไข' }).click();
    const extend = page.getByRole('dialog', { name: 'ขยายเวลาแก้ไข' });
    await extend.getByLabel('วันสุดท้ายที่ให้แก้ไข').fill('15 มกราคม 2569');
    await extend.getByLabel('เหตุผล').fill('รอข้อมูลจากกองคลัง');
    await extend.getByRole('button', { name: 'ขยายเวลาแก้ไข' }).click();
    await page.getByText('เปิดแก้ไขได้ถึง 15 มกราคม 2569').waitFor();
    expect(latinWords(await page.locator('body').innerText())).toEqual([]);
  }, 180_000);
});
