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

/** What is on the screen once its data is there. */
async function words(page: Page): Promise<string> {
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page.locator('body').innerText();
}

const coordinator = 'coordinator@sathit.example';
const officer = 'officer@kut-rang.example';
const executive = 'executive@kut-rang.example';

describe('the first look', () => {
  it('shows the login page to whoever is not signed in', async () => {
    const page = await demonstration.visit('/');
    await page.getByRole('heading', { name: 'เข้าสู่ระบบ' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/login');
    expect(latinWords(await words(page))).toEqual([]);
  }, 60_000);

  it('shows five agencies to the coordinator who signs in with one press', async () => {
    const page = await demonstration.visit('/login');
    await page.getByRole('button', { name: 'ท้องถิ่นจังหวัด' }).click();
    await page.getByRole('heading', { name: 'กระดานติดตาม' }).waitFor();
    const board = await words(page);
    for (const agency of ['อบต.กุดรัง', 'ทม.บึงกาฬ', 'ทต.นิคมคำสร้อย', 'อบต.ลงมูลเหล็ก', 'ทต.เมืองคง']) expect(board).toContain(agency);
  }, 60_000);

  it('changes to English and keeps to it', async () => {
    const page = await demonstration.visit('/year', { as: officer });
    await page.getByRole('heading', { name: 'ปีนี้ของเรา' }).waitFor();
    await page.getByRole('button', { name: /เจ้าหน้าที่/ }).click();
    await page.getByText('English').click();
    await page.getByRole('heading', { name: 'Our year' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: 'Chain of review' }).waitFor();
  }, 60_000);
});

describe('a year that cannot be sent yet', () => {
  it('keeps the button, disabled, and tells every reason when it is pressed', async () => {
    const page = await demonstration.visit('/year', { as: 'officer@nikhom-kham-soi.example' });
    const send = page.getByRole('button', { name: 'ส่งให้หัวหน้าพิจารณา' });
    await send.waitFor();
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await send.press('Enter');
    const told = page.getByRole('status').filter({ hasText: 'ยังทำไม่ได้เพราะ' });
    await told.waitFor();
    expect(await told.getByRole('listitem').count()).toBe((await demonstration.cycleOf('nikhom-kham-soi')).gaps.length);
    expect((await demonstration.cycleOf('nikhom-kham-soi')).state).toBe('twelveMonthReporting');
  }, 60_000);

  it('leads from a gap into the very field', async () => {
    const page = await demonstration.visit('/year', { as: 'officer@nikhom-kham-soi.example' });
    await page.getByRole('link', { name: 'ระบุสถานะ' }).first().click();
    await page.getByRole('heading', { name: /รายงานมาตรการที่/ }).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('#field-status'));
    expect(new URL(page.url()).searchParams.get('field')).toBe('status');
  }, 60_000);
});

describe('a Thai screen', () => {
  it('is searched by something that notices an English word', () => {
    expect(latinWords('ส่ง Save changes ข้อ O12 m01.pdf 7F3A 91C2')).toEqual(['Save changes']);
  });

  const screens: [string, string, string][] = [
    ['the board', coordinator, '/board'],
    ['the year', officer, '/year'],
    ['the inbox', executive, '/inbox'],
    ['the reminders', coordinator, '/reminders'],
    ['the messages', officer, '/notifications'],
    ['the letters', officer, '/notifications?tab=letters'],
    ['the ways to be told', officer, '/notifications?tab=choices'],
    ['the webhooks', coordinator, '/webhooks'],
  ];

  it.each(screens)('has no English word: %s', async (_name, as, address) => {
    expect(latinWords(await words(await demonstration.visit(address, { as })))).toEqual([]);
  }, 60_000);

  it.each(['kut-rang', 'bueng-kan', 'nikhom-kham-soi', 'mun-lek', 'mueang-khong'])('has no English word in any page of the cycle of %s', async (slug) => {
    const { id, agency } = await demonstration.cycleOf(slug);
    const page = await demonstration.visit('/', { as: `officer@${slug}.example` });
    const pages = [`/agencies/${agency.id}/year`, `/agencies/${agency.id}/scores`, `/cycles/${id}/measures?measure=1`, `/cycles/${id}/reports/sixMonth?measure=1`, `/cycles/${id}/reports/twelveMonth`, `/cycles/${id}/documents`];
    for (const address of pages) {
      await page.goto(address);
      expect([address, latinWords(await words(page))]).toEqual([address, []]);
    }
  }, 120_000);

  it('has no English word in the drawn definition', async () => {
    const page = await demonstration.visit('/year', { as: officer });
    await page.getByRole('button', { name: 'ผังขั้นตอน' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('ท่านอยู่ตรงนี้').waitFor();
    expect(latinWords(await dialog.innerText())).toEqual([]);
  }, 60_000);

  it('has no English word in what waits for approval, in any of its three tabs', async () => {
    const page = await demonstration.visit('/inbox', { as: executive, on: 'phone' });
    await page.getByRole('link', { name: 'เปิดอ่านและพิจารณา' }).click();
    for (const tab of [/สิ่งที่เปลี่ยน/, 'ทั้งฉบับ', 'ความเป็นมา']) {
      await page.getByRole('tab', { name: tab }).click();
      expect(latinWords(await words(page))).toEqual([]);
    }
  }, 60_000);
});
