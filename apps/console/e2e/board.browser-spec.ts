import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startStoryConsole, type StoryConsole } from './story-console.js';

let stories: StoryConsole;
beforeAll(async () => {
  stories = await startStoryConsole();
}, 60_000);
afterAll(() => stories.stop());

const cell = (page: Page, agency: string, word: string) => page.getByRole('row', { name: new RegExp(agency) }).getByRole('img', { name: word });
const focusedSpot = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-spot') ?? '');

describe('signing in', () => {
  it('takes one press in the demonstration and leads a coordinator to the board', async () => {
    const page = await stories.open({ path: '/login' });
    await page.getByRole('button', { name: 'ท้องถิ่นจังหวัด' }).click();
    await page.getByRole('heading', { name: 'กระดานติดตาม' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/board');
  }, 30_000);

  it('is asked for before anything is shown', async () => {
    const page = await stories.open({ path: '/board' });
    await page.getByRole('heading', { name: 'เข้าสู่ระบบ' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/login');
  }, 30_000);
});

describe('the board', () => {
  it('opens a cell beside the grid, follows the arrows, closes with Esc and gives the focus back', async () => {
    const page = await stories.open({ role: 'coordinator', path: '/board' });
    await cell(page, 'อบต.หนองดอกจาน', 'ล่าช้า 5 วันทำการ').click();
    const sheet = page.getByRole('complementary', { name: /หนองดอกจาน/ });
    await sheet.getByText('ทะเบียนการเตือน').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('complementary', { name: /บ้านธารทอง/ }).waitFor();
    const left = await focusedSpot(page);
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(left).toMatch(/:sixMonthReport$/);
    expect(await focusedSpot(page)).toBe(left);
  }, 30_000);

  it('has exactly one cell in the tab order', async () => {
    const page = await stories.open({ role: 'coordinator', path: '/board' });
    await page.getByRole('grid').waitFor();
    expect(await page.locator('[role=gridcell][tabindex="0"]').count()).toBe(1);
  }, 30_000);

  it('jumps from one late cell to the next', async () => {
    const page = await stories.open({ role: 'coordinator', path: '/board' });
    await page.getByRole('grid').waitFor();
    await page.locator('[role=gridcell][tabindex="0"]').focus();
    await page.keyboard.press(']');
    const first = await focusedSpot(page);
    await page.keyboard.press(']');
    const second = await focusedSpot(page);
    await page.keyboard.press('[');
    expect(first).not.toBe(second);
    expect(await focusedSpot(page)).toBe(first);
  }, 30_000);

  it('filters by its figures, keeps the filter in the address, and says what leaves nothing', async () => {
    const page = await stories.open({ role: 'coordinator', path: '/board' });
    await page.getByRole('button', { name: /ล่าช้า จาก 24 แห่ง/ }).click();
    await page.getByRole('button', { name: /ส่งออก 6\sแถว/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('standing')).toBe('late');
    expect(await page.getByRole('row').count()).toBe(7);
    await page.keyboard.press('/');
    await page.keyboard.type('ไม่มีแห่งนี้');
    await page.getByText(/ไม่มีหน่วยงานที่ตรงกับ ล่าช้า/).waitFor();
    await page.getByRole('button', { name: 'ล้างตัวกรอง' }).last().click();
    await page.getByRole('button', { name: /ส่งออก 24\sแถว/ }).waitFor();
    expect(await page.getByRole('row').count()).toBe(25);
  }, 30_000);

  it('becomes cards of what is late and due on a phone, wide enough for a thumb', async () => {
    const page = await stories.open({ role: 'coordinator', path: '/board', size: { width: 390, height: 844 } });
    await page.getByRole('heading', { name: 'ล่าช้าและใกล้ครบกำหนด รายหน่วยงาน' }).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }, 30_000);
});

describe('the language', () => {
  it('is Thai at first, can be changed, and is remembered', async () => {
    const page = await stories.open({ role: 'coordinator', path: '/board' });
    await page.getByRole('heading', { name: 'กระดานติดตาม' }).waitFor();
    await page.getByRole('button', { name: /ปฏิบัติงานในตำแหน่ง/ }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Board', includeHidden: true }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Board' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  }, 30_000);
});
