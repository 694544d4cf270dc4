import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startDemonstration, type Demonstration } from './demonstration.js';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration('people');
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

describe('the first year of an agency', () => {
  it('refuses a result at every wrong field at once, takes it in Thai digits, opens the year and asks for what is missing', async () => {
    const page = await demonstration.visit('/year', { as: 'officer@kut-rang.example' });
    await page.getByRole('heading', { name: 'ยังไม่ได้เปิดวงรอบปีงบประมาณ 2569' }).waitFor();
    expect(await page.getByRole('link', { name: 'นำเข้าผลการประเมิน' }).getAttribute('href')).toBe('/intake');
    const field = (name: string | RegExp) => page.getByRole('textbox', { name });
    await field('คะแนนรวม').fill('101');
    await field(/^1 การปฏิบัติหน้าที่/).fill('เก้าสิบ');
    await field(/^9 การเปิดเผยข้อมูล/).fill('๙๑,๗๖');
    await page.getByRole('button', { name: 'บันทึกผล' }).click();
    await page.getByText('ยังบันทึกไม่ได้ มี 3 จุดที่ต้องแก้').waitFor();
    for (const name of ['คะแนนรวม', /^1 การปฏิบัติหน้าที่/, /^9 การเปิดเผยข้อมูล/]) expect(await field(name).getAttribute('aria-invalid')).toBe('true');
    expect(await field(/^2 การใช้งบประมาณ/).getAttribute('aria-invalid')).toBe('false');

    const scores = ['๙๖.๖๗', '๑๐๐', '100', '98.89', '100', '97.27', '97.58', '97.42', '74.00', '90'];
    const names = await page.getByRole('group', { name: 'คะแนนรายตัวชี้วัด' }).getByRole('textbox').all();
    for (const [at, box] of names.entries()) await box.fill(scores[at] ?? '');
    await field('คะแนนรวม').fill('๙๑.๗๖');
    await field('ระดับผล').fill('ผ่าน');
    await page.getByRole('button', { name: 'บันทึกผล' }).click();
    await page.getByRole('heading', { name: 'บันทึกผลการประเมินปี 2568' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'เปิดวงรอบปีงบประมาณ 2569' }).click();

    await page.getByRole('heading', { name: 'ส่งบทวิเคราะห์ผล' }).waitFor();
    const { state, gaps } = await demonstration.cycleOf('kut-rang');
    expect(state).toBe('analysing');
    expect(gaps.map(({ where }) => where)).toContain('indicator:9');
    await page.getByRole('link', { name: 'เขียนบทวิเคราะห์' }).click();
    await page.getByRole('textbox', { name: 'บทวิเคราะห์ตัวชี้วัดที่ 9' }).fill('ห้าข้อไม่ได้คะแนนเพราะไม่มีลิงก์ที่เปิดได้');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.getByText('เขียนแล้ว 1 จาก 10').waitFor();
  }, 120_000);
});
