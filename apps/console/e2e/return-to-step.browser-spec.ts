import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startDemonstration, type Demonstration } from './demonstration.js';
import { faultsOf } from './faults-of.js';
import { latinWords } from './latin-words.js';

let demonstration: Demonstration;
beforeAll(async () => {
  demonstration = await startDemonstration();
}, 120_000);
afterEach(() => demonstration.leave());
afterAll(() => demonstration.stop(), 30_000);

const followUp = 'ผู้อำนวยการกองคลังรายงานทุกวันที่ 5 ของเดือน';

describe('a plan that is returned to a step of choice, with remarks on two fields', () => {
  it('is mended in one of them; the checklist says which, and the head reads the difference alone', async () => {
    const executive = await demonstration.visit('/inbox', { as: 'executive@kut-rang.example', on: 'phone' });
    await executive.getByRole('link', { name: 'เปิดอ่านและพิจารณา' }).click();
    await executive.getByRole('button', { name: 'ส่งคืน' }).click();
    await executive.getByRole('combobox', { name: 'ส่งคืนไปที่ขั้น' }).click();
    await executive.getByRole('option', { name: 'วิเคราะห์ผล' }).click();
    for (const [field, text] of [['การติดตามผล', 'ระบุว่ารายงานเมื่อใด'], ['ขั้นตอน/วิธีดำเนินการ', 'เพิ่มขั้นตอนการชี้แจง']]) {
      await executive.getByRole('button', { name: `ให้แก้ช่องนี้ มาตรการที่ 2 ${field}` }).click();
      await executive.getByLabel(`ข้อที่ให้แก้ในมาตรการที่ 2 ช่อง${field}`).fill(text ?? '');
    }
    await executive.getByText('ข้อที่ให้แก้ 2 แห่ง').waitFor();
    expect(await faultsOf(executive)).toEqual([]);
    await executive.getByRole('button', { name: 'ส่งคืนพร้อมข้อที่ให้แก้' }).click();
    await executive.getByRole('heading', { name: 'ไม่มีเรื่องรอท่าน' }).waitFor();
    expect((await demonstration.cycleOf('kut-rang')).state).toBe('analysing');

    const officer = await demonstration.visit('/year', { as: 'officer@kut-rang.example' });
    await officer.getByRole('button', { name: 'ส่งบทวิเคราะห์' }).click();
    const checklist = officer.getByRole('region', { name: 'ข้อที่ให้แก้จากการส่งคืน' });
    await checklist.getByText('แก้แล้ว 0 จาก 2').waitFor();
    expect(latinWords(await checklist.innerText())).toEqual([]);
    await checklist.getByRole('listitem').filter({ hasText: 'ระบุว่ารายงานเมื่อใด' }).getByRole('link', { name: 'ไปแก้' }).click();
    await officer.waitForFunction(() => document.activeElement?.closest('#field-followUp'));
    await officer.getByLabel('การติดตามผล').fill(followUp);
    await officer.getByRole('button', { name: 'บันทึกมาตรการ' }).click();
    await officer.getByText(/บันทึกล่าสุดโดย/).waitFor();
    await officer.goto('/year');
    await checklist.getByText('แก้แล้ว 1 จาก 2').waitFor();
    await checklist.getByRole('listitem').filter({ hasText: 'เพิ่มขั้นตอนการชี้แจง' }).getByText('ขั้นตอน/วิธีดำเนินการ').waitFor();
    await officer.getByRole('button', { name: 'ส่งให้หัวหน้าพิจารณา' }).click();
    await officer.getByRole('heading', { name: 'อยู่ระหว่างพิจารณา' }).waitFor();

    const head = await demonstration.visit('/inbox', { as: 'finance-head@kut-rang.example', on: 'phone' });
    await head.getByRole('link', { name: 'เปิดอ่านและพิจารณา' }).click();
    await head.getByRole('tab', { name: 'สิ่งที่เปลี่ยน 1', selected: true }).waitFor();
    const changed = head.getByRole('article');
    expect(await changed.count()).toBe(1);
    expect(await changed.getByRole('term').allInnerTexts()).toEqual(['การติดตามผล']);
    await changed.locator('ins', { hasText: 'ทุกวันที่ 5 ของเดือน' }).waitFor();
    expect(await faultsOf(head)).toEqual([]);
  }, 180_000);
});
