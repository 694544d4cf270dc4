import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startDemonstration, type Demonstration } from './demonstration.js';
import { faultsOf } from './faults-of.js';
import { latinWords } from './latin-words.js';

const coordinator = 'coordinator@sathit.example';

describe('the workflows on the screen', () => {
  let demonstration: Demonstration;

  beforeAll(async () => {
    demonstration = await startDemonstration();
  }, 120_000);
  afterEach(() => demonstration.leave());
  afterAll(() => demonstration.stop(), 30_000);

  it('are drawn and compared in words', async () => {
    const page = await demonstration.visit('/definitions', { as: coordinator });
    await page.getByRole('heading', { name: 'รุ่นที่ 2 ต่างจากรุ่นที่ 1 อย่างไร' }).waitFor();
    await page.getByText('เพิ่มคำสั่ง “ถอนเรื่องกลับ” โดยเจ้าหน้าที่ ไปยังขั้นจัดทำมาตรการ').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'วิเคราะห์ผล' }).first().waitFor();
    await page.getByText('ซึ่งสายการพิจารณาของรุ่นที่เลือกต่างจากเดิม').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(latinWords(await page.locator('body').innerText())).toEqual([]);
  }, 60_000);

  it('take running cycles over after a preview, and back again', async () => {
    const page = await demonstration.visit('/definitions', { as: coordinator });
    await page.getByText('ซึ่งสายการพิจารณาของรุ่นที่เลือกต่างจากเดิม').waitFor();
    await page.getByLabel('เหตุผลที่ย้าย').fill('ใช้รุ่นเดิมต่อไปก่อน');
    await page.getByRole('button', { name: 'ย้าย 4 วงรอบ' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'ย้าย 4 วงรอบ' }).click();
    await page.getByText('มาตรการ ITA จากรุ่นที่ 2 ไปรุ่นที่ 1').waitFor();
    expect((await demonstration.cycleOf('mueang-khong')).definition).toEqual({ id: 'annual-cycle', version: 1 });
    await page.getByRole('button', { name: 'ยกเลิกการย้าย' }).click();
    await page.getByLabel('เหตุผลที่ยกเลิก').fill('ทุกหน่วยงานใช้รุ่นใหม่');
    await page.getByRole('dialog').getByRole('button', { name: 'ยกเลิกการย้าย' }).click();
    await page.getByText('ย้ายกลับแล้ว').first().waitFor();
    expect((await demonstration.cycleOf('mueang-khong')).definition).toEqual({ id: 'annual-cycle', version: 2 });
  }, 60_000);

  it('show from a year’s drawing where one is, and let the officer open the second workflow, on a telephone too', async () => {
    const page = await demonstration.visit('/year', { as: 'officer@bueng-kan.example', on: 'phone' });
    await page.getByRole('button', { name: 'เปิดแผนป้องกันการทุจริต ปี 2569' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'เปิดแผนป้องกันการทุจริต ปี 2569' }).click();
    await page.getByText('แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ 2569').waitFor();
    await page.getByRole('button', { name: 'ผังขั้นตอน' }).click();
    await page.getByRole('link', { name: 'ผังขั้นตอนทุกรุ่น' }).click();
    await page.getByText('ท่านอยู่ตรงนี้', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('definition')).toBe('anti-corruption-plan');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.goto('/year');
    await page.getByRole('button', { name: 'มาตรการ ITA' }).waitFor();
    await page.getByRole('button', { name: 'แผนป้องกันการทุจริต' }).click();
    await page.getByText('แผนยังไม่มีมาตรการ', { exact: true }).waitFor();
  }, 60_000);
});
