import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ResponseOf, routes } from '@prongsai/contracts';
import type { Page } from 'playwright-core';
import { startDemonstration, type Demonstration } from './demonstration.js';
import { latinWords } from './latin-words.js';
import { startStoryConsole, type StoryConsole } from './story-console.js';

const slug = 'mueang-khong';

describe('drafts beside a measure', () => {
  let demonstration: Demonstration;
  beforeAll(async () => {
    demonstration = await startDemonstration();
  }, 120_000);
  afterEach(() => demonstration.leave());
  afterAll(() => demonstration.stop(), 30_000);

  async function openDrafts(no: number, on: 'desk' | 'phone' = 'desk'): Promise<Page> {
    const { id } = await demonstration.cycleOf(slug);
    const page = await demonstration.visit(`/cycles/${id}/measures?measure=${no}`, { as: `officer@${slug}.example`, on });
    await page.getByRole('tab', { name: 'ร่างแนะนำ' }).click();
    // The document ties its measures to no indicator.
    await page.getByRole('button', { name: 'ตัวชี้วัดที่ 9' }).click();
    await page.getByText('ประเด็นที่ต้องพัฒนา').waitFor();
    return page;
  }

  async function stepsOf(page: Page, no: number): Promise<string[]> {
    const { id } = await demonstration.cycleOf(slug);
    const list = (await (await page.request.get(`/api/cycles/${id}/measures`)).json()) as ResponseOf<typeof routes.listMeasures>;
    return list.data.find((measure) => measure.no === no)?.steps ?? [];
  }

  it('put in one step at a time, marked until it is edited, and saved on purpose', async () => {
    const page = await openDrafts(2);
    const before = await stepsOf(page, 2);
    await page.getByRole('button', { name: /^เพิ่มขั้นตอน/ }).first().click();
    await page.getByText('มีข้อความร่าง 1 แห่งที่ยังไม่ได้แก้').waitFor();
    await page.getByRole('row', { selected: true }).getByText('ร่าง', { exact: true }).waitFor();
    expect(await stepsOf(page, 2)).toEqual(before);
    await page.getByRole('tab', { name: 'มาตรการ' }).click();
    await page.getByRole('textbox', { name: `ขั้นตอนที่ ${before.length + 1}` }).press('Control+End');
    await page.keyboard.type(' ภายในเดือนธันวาคม');
    await page.getByText('มีข้อความร่าง').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'บันทึกมาตรการ' }).click();
    await page.getByText(/บันทึกแล้ว/).waitFor();
    const after = await stepsOf(page, 2);
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)).toMatch(/ ภายในเดือนธันวาคม$/);
  }, 60_000);

  it('put the text behind what is written, and lead to it for editing', async () => {
    const page = await openDrafts(3);
    const { id } = await demonstration.cycleOf(slug);
    const list = (await (await page.request.get(`/api/cycles/${id}/measures`)).json()) as ResponseOf<typeof routes.listMeasures>;
    const written = list.data.find(({ no }) => no === 3)?.analysis ?? '';
    await page.getByRole('button', { name: 'แก้ก่อนใช้' }).click();
    const field = page.getByRole('textbox', { name: 'ผลการวิเคราะห์' });
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    const text = await field.inputValue();
    expect([text.startsWith(written), text.includes('คะแนน')]).toEqual([true, true]);
  }, 60_000);

  it('say where each number comes from, and speak Thai only', async () => {
    const page = await openDrafts(4, 'phone');
    const source = page.getByRole('note', { name: /^ที่มาของตัวเลข/ }).first();
    expect(await source.getAttribute('aria-label')).toContain('ผล 2563 ตัวชี้วัดที่');
    expect(latinWords(await page.locator('body').innerText())).toEqual([]);
  }, 60_000);

  it('are nowhere offered to somebody who may only read', async () => {
    const { id } = await demonstration.cycleOf(slug);
    const page = await demonstration.visit(`/cycles/${id}/measures?measure=2`, { as: `clerk@${slug}.example` });
    await page.getByRole('heading', { name: 'มาตรการที่ 2' }).waitFor();
    expect(await page.getByRole('tab', { name: 'ร่างแนะนำ' }).count()).toBe(0);
  }, 60_000);
});

describe('drafts told as stories', () => {
  let stories: StoryConsole;
  beforeAll(async () => {
    stories = await startStoryConsole();
  }, 60_000);
  afterAll(() => stories.stop());

  it('show what followed as dots with its count and caution, and no dots under five agencies', async () => {
    const page = await stories.open({ role: 'officer', state: 'planning', path: '/cycles/00000000-0000-4000-8000-000000000301/measures?measure=9' });
    await page.getByRole('tab', { name: 'ร่างแนะนำ' }).click();
    const province = page.getByRole('region', { name: 'มาตรการที่ใช้ในจังหวัด' });
    await province.getByText(/ของ 14 แห่ง เป็นข้อมูลประกอบ ไม่ใช่ข้อพิสูจน์/).waitFor();
    await province.getByText(/น้อยเกินกว่าจะบอกแนวโน้มได้/).waitFor();
    expect(await province.locator('circle').count()).toBe(14);
  }, 40_000);

  it('put an analysis into the year, marked until it is edited', async () => {
    const page = await stories.open({ role: 'officer', state: 'analysing', path: '/year#indicator-9' });
    const row = page.locator('#indicator-9');
    await row.getByRole('button', { name: 'ใช้ร่าง' }).click();
    await row.getByText('ร่าง', { exact: true }).waitFor();
    const field = row.getByRole('textbox', { name: 'บทวิเคราะห์ตัวชี้วัดที่ 9' });
    expect(await field.inputValue()).toContain('ได้ 74.00 คะแนน ต่ำกว่าเกณฑ์ผ่านที่ 85.00 คะแนน');
    await field.fill('เขียนใหม่');
    await row.getByText('ร่าง', { exact: true }).waitFor({ state: 'detached' });
  }, 40_000);

  it('tell where to begin and the shortest way to the next grade', async () => {
    const page = await stories.open({ role: 'officer', state: 'analysing', path: '/year' });
    const begin = page.getByRole('region', { name: 'ควรเริ่มที่ใด' });
    await begin.getByText('9 การเปิดเผยข้อมูล').waitFor();
    expect(await begin.innerText()).toMatch(/ต้องเพิ่มรวมกัน 6\.00 คะแนน/);
  }, 40_000);
});
