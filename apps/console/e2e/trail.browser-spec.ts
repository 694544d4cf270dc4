import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@prongsai/testing';
import { startDemonstration, type Demonstration } from './demonstration.js';
import { faultsOf } from './faults-of.js';
import { latinWords } from './latin-words.js';

const coordinator = 'coordinator@sathit.example';
const auditor = 'auditor@mun-lek.example';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

describe('the trail', () => {
  it('is where an auditor begins: he verifies it with one press, in Thai', async () => {
    const page = await demonstration.visit('/', { as: auditor });
    await page.getByRole('heading', { name: 'ร่องรอย', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'ตรวจสอบเดี๋ยวนี้' }).click();
    await page.getByText('ครบถ้วน ไม่พบการแก้ไข').waitFor();
    await page.getByText('ตรวจสอบร่องรอย 1 สาย พบ 0 จุด').waitFor();
    expect(latinWords(await page.locator('main').innerText()).filter((word) => !/^[A-F0-9]+$/.test(word))).toEqual([]);
  }, 60_000);

  it('is searched by words, and the address keeps what was searched for', async () => {
    const page = await demonstration.visit('/trail', { as: auditor });
    await page.getByRole('searchbox', { name: 'ค้นคำในข้อความ' }).fill('ปลัด อนุมัติแผน');
    await page.getByRole('searchbox', { name: 'ค้นคำในข้อความ' }).press('Enter');
    await page.waitForURL(/text=/);
    await page.getByText(/ปลัด.*อนุมัติแผน/).first().waitFor();
    await page.reload();
    await page.getByText(/ปลัด.*อนุมัติแผน/).first().waitFor();
    for (const line of await page.getByRole('main').getByRole('listitem').filter({ hasText: 'รายการที่' }).allInnerTexts()) expect(line).toContain('อนุมัติแผน');
    await page.getByRole('button', { name: 'ล้างตัวกรอง' }).click();
    await page.getByText('เข้าสู่ระบบ').first().waitFor();
    expect(new URL(page.url()).search).toBe('');
  }, 60_000);

  it('shows the province every agency and narrows to one, from a day on', async () => {
    const page = await demonstration.visit('/trail', { as: coordinator });
    await page.getByRole('combobox', { name: 'หน่วยงาน' }).first().click();
    await page.getByRole('option', { name: 'เทศบาลเมืองบึงกาฬ' }).click();
    await page.getByRole('textbox', { name: 'ตั้งแต่วันที่' }).fill('15 ธันวาคม 2568');
    await page.waitForURL(/from=2025-12-15/);
    const earlier = page.getByRole('main').getByRole('heading', { level: 2, name: /พ\.ย\./ });
    const published = page.getByText(/เผยแพร่แผน/).first();
    // What was found for the agency alone may still stand there: it goes, and what is found from the day on comes.
    await published.waitFor();
    await earlier.first().waitFor({ state: 'hidden' });
    await published.waitFor();
    expect(await earlier.count()).toBe(0);
  }, 60_000);

  it('can be taken away: the pack of a year, and the whole trail', async () => {
    const page = await demonstration.visit('/trail', { as: auditor });
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'ดาวน์โหลดชุดหลักฐาน' }).click();
    expect((await download).suggestedFilename()).toBe('ชุดหลักฐาน-mun-lek-2566.zip');
    const sheet = page.waitForEvent('download');
    await page.getByRole('link', { name: 'ส่งออกร่องรอยทั้งหมดเป็นตาราง' }).click();
    expect((await sheet).suggestedFilename()).toBe('ร่องรอย-mun-lek.csv');
  }, 60_000);

  it('has nothing in the way of people who listen, see little or use no mouse', async () => {
    const page = await demonstration.visit('/trail', { as: coordinator });
    await page.waitForLoadState('networkidle');
    // A press may fall into the moment in which the page draws itself anew.
    await until('the trail is verified', async () => {
      await page.getByRole('button', { name: 'ตรวจสอบเดี๋ยวนี้' }).click();
      return page.getByText('ครบถ้วน ไม่พบการแก้ไข').waitFor({ timeout: 8_000 }).then(() => true, () => false);
    }, 45_000);
    await page.waitForLoadState('networkidle');
    expect(await faultsOf(page)).toEqual([]);
  }, 90_000);

  it('fits a phone', async () => {
    const page = await demonstration.visit('/trail', { as: auditor, on: 'phone' });
    await page.getByRole('button', { name: 'ตรวจสอบเดี๋ยวนี้' }).waitFor();
    await page.getByText('เข้าสู่ระบบ').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }, 60_000);
});
