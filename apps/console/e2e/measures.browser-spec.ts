import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { MeasureView, ResponseOf, routes } from '@prongsai/contracts';
import { startDemonstration, type Demonstration } from './demonstration.js';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

const slug = 'mueang-khong';
const officer = `officer@${slug}.example`;

async function openMeasure(no: number): Promise<Page> {
  const { id } = await demonstration.cycleOf(slug);
  const page = await demonstration.visit(`/cycles/${id}/measures?measure=${no}`, { as: officer });
  await page.getByRole('heading', { name: `แก้ไขมาตรการที่ ${no}` }).waitFor();
  return page;
}

async function saved(page: Page, no: number): Promise<MeasureView | undefined> {
  const { id } = await demonstration.cycleOf(slug);
  const list = (await (await page.request.get(`/api/cycles/${id}/measures`)).json()) as ResponseOf<typeof routes.listMeasures>;
  return list.data.find((measure) => measure.no === no);
}

describe('writing a measure', () => {
  it('adds a step with Enter, moves it with Alt and an arrow, and saves with Ctrl S', async () => {
    const page = await openMeasure(2);
    const before = (await saved(page, 2))?.steps ?? [];
    await page.getByRole('textbox', { name: `ขั้นตอนที่ ${before.length}` }).press('Enter');
    await page.keyboard.type('เวียนให้ลงชื่อรับทราบ');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Control+s');
    await page.getByText(/บันทึกแล้ว/).waitFor();
    expect((await saved(page, 2))?.steps).toEqual([...before.slice(0, -1), 'เวียนให้ลงชื่อรับทราบ', before.at(-1)]);
  }, 60_000);

  it('shows how a typed period was read, and warns before one outside the fiscal year', async () => {
    const page = await openMeasure(3);
    await page.getByRole('button', { name: 'พิมพ์เป็นข้อความ' }).click();
    const period = page.getByRole('textbox', { name: 'ระยะเวลาเป็นข้อความ' });
    await period.fill('ม.ค. – มี.ค. ๒๕๖๔');
    await page.getByText('อ่านได้เป็น มกราคม 2564 – มีนาคม 2564').waitFor();
    await period.fill('ตุลาคม – ธันวาคม ๒๕๖๔');
    await page.getByText('ระยะเวลาอยู่นอกปีงบประมาณของแผน').waitFor();
    expect((await saved(page, 3))?.periodEnd).toBe('2021-03-31');
  }, 60_000);

  it('shows both texts when somebody saved first, and loses neither', async () => {
    const page = await openMeasure(4);
    const measure = await saved(page, 4);
    if (!measure) throw new Error('the demonstration has no measure 4');
    await page.getByRole('textbox', { name: 'การติดตามผล' }).fill('ของข้าพเจ้า');
    const { id, cycleId: _cycle, no: _no, divisions, carriedFromId: _from, updatedAt: _at, updatedBy: _by, ...rest } = measure;
    const theirs = await page.request.put(`/api/measures/${id}`, { data: { ...rest, divisionIds: divisions.map((division) => division.id), followUp: 'ของผู้อื่น' } });
    expect(theirs.status()).toBe(200);
    await page.getByRole('button', { name: 'บันทึกมาตรการ' }).click();
    const conflict = page.getByRole('alert').filter({ hasText: 'มีผู้บันทึกมาตรการนี้ก่อนท่าน' });
    await conflict.getByText('ของผู้อื่น').waitFor();
    await conflict.getByText('ของข้าพเจ้า').waitFor();
    expect((await saved(page, 4))?.followUp).toBe('ของผู้อื่น');
    await conflict.getByRole('button', { name: 'ใช้ของท่านทั้งหมดแล้วบันทึก' }).click();
    await page.getByText(/บันทึกแล้ว/).waitFor();
    expect((await saved(page, 4))?.followUp).toBe('ของข้าพเจ้า');
  }, 60_000);

  it('asks before words that were not saved are left behind', async () => {
    const page = await openMeasure(5);
    await page.getByRole('textbox', { name: 'การติดตามผล' }).fill('ยังไม่บันทึก');
    await page.getByRole('link', { name: 'เอกสาร', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'มีข้อความที่ยังไม่ได้บันทึก' });
    await dialog.getByRole('button', { name: 'กลับไปแก้ต่อ' }).click();
    expect(await page.getByRole('textbox', { name: 'การติดตามผล' }).inputValue()).toBe('ยังไม่บันทึก');
    expect(new URL(page.url()).pathname).toMatch(/measures$/);
  }, 60_000);
});
