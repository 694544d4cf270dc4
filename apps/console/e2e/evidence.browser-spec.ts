import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startDemonstration, type Demonstration } from './demonstration.js';
import { latinWords } from './latin-words.js';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

/** A red square of one pixel, as small as a picture can be. */
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVQI12P4z8AAAAMBAQAY3Y2wAAAAAElFTkSuQmCC', 'base64');

async function openReport(on: 'desk' | 'phone', as = 'officer@bueng-kan.example'): Promise<Page> {
  const cycle = await demonstration.cycleOf('bueng-kan');
  const page = await demonstration.visit(`/cycles/${cycle.id}/reports/sixMonth?measure=1`, { as, on });
  await page.getByRole('heading', { name: 'รายงานมาตรการที่ 1' }).waitFor();
  return page;
}

const choose = (page: Page, label: string, name: string, buffer: Buffer) => page.getByLabel(label, { exact: true }).and(page.locator('input')).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

describe('evidence of a measure', () => {
  it('is photographed with a telephone, asked about faces, listed, and comes down again', async () => {
    const page = await openReport('phone');
    const camera = page.locator('input[capture=environment]');
    expect(await camera.getAttribute('accept')).toBe('image/*');
    await camera.setInputFiles({ name: 'IMG_0001.png', mimeType: 'image/png', buffer: picture });
    const attach = page.getByRole('button', { name: 'แนบไฟล์นี้' });
    expect(await attach.isDisabled()).toBe(true);
    await page.getByLabel('ชื่อหลักฐาน').fill('ภาพการประชุมชี้แจง');
    await page.getByLabel('พิจารณาข้อมูลส่วนบุคคลในภาพแล้ว').check();
    await attach.click();

    const link = page.getByRole('link', { name: 'ภาพการประชุมชี้แจง' }).last();
    await link.waitFor();
    expect(await page.locator('li img').first().evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(1);
    expect(latinWords(await page.getByRole('group', { name: 'หลักฐาน', exact: true }).innerText())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('IMG_0001.png');
    expect((await readFile(await download.path())).subarray(1, 4).toString()).toBe('PNG');
  }, 60_000);

  it('is refused in words where a file is not what it says, and can be given up', async () => {
    const page = await openReport('desk');
    const dataTransfer = await page.evaluateHandle(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(['<!doctype html><script>alert(1)</script>'], 'แผน.pdf'));
      return carried;
    });
    await page.getByRole('group', { name: 'แนบหลักฐาน' }).dispatchEvent('drop', { dataTransfer });
    await page.getByRole('button', { name: 'แนบไฟล์นี้' }).click();
    const told = page.getByRole('alert');
    await told.waitFor();
    expect(await told.innerText()).toMatch(/หน้าเว็บ[^]*พิมพ์หน้าเว็บเป็น PDF/);
    await page.getByRole('button', { name: 'ยกเลิก' }).click();
    await page.getByRole('group', { name: 'แนบหลักฐาน' }).waitFor();
  }, 60_000);

  it('asks about faces also where a picture came under another name', async () => {
    const page = await openReport('desk');
    await choose(page, 'เลือกไฟล์', 'แผนงาน.pdf', picture);
    const attach = page.getByRole('button', { name: 'แนบไฟล์นี้' });
    await attach.click();
    await page.getByLabel('พิจารณาข้อมูลส่วนบุคคลในภาพแล้ว').check();
    await attach.click();
    const told = page.getByRole('alert').getByText('มาตรการนี้มีหลักฐานรายการนี้แล้ว');
    await told.waitFor();
    expect(await told.isVisible()).toBe(true);
  }, 60_000);

  it('may be a link, and is withdrawn after a question', async () => {
    const page = await openReport('desk');
    await page.getByRole('button', { name: 'เพิ่มลิงก์' }).click();
    await page.getByLabel('ที่อยู่เว็บไซต์').fill('https://bueng-kan.example/o9');
    await page.getByLabel('ชื่อหลักฐาน').fill('ประกาศบนเว็บไซต์');
    await page.getByRole('button', { name: 'เพิ่มลิงก์' }).click();
    const link = page.getByRole('complementary').getByRole('link', { name: 'ประกาศบนเว็บไซต์' });
    await link.waitFor();
    expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual(['https://bueng-kan.example/o9', 'noopener noreferrer']);
    await page.getByRole('button', { name: 'ถอนหลักฐาน ประกาศบนเว็บไซต์' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'ถอนหลักฐาน' }).click();
    await link.waitFor({ state: 'detached' });
  }, 60_000);
});
