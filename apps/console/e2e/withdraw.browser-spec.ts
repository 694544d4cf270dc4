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

describe('a plan that the officer takes back', () => {
  it('tells first what becomes of the answers; sent again, only the division whose measure changed is asked', async () => {
    const officer = await demonstration.visit('/year', { as: 'officer@kut-rang.example' });
    await officer.getByRole('button', { name: 'ถอนเรื่องกลับ' }).click();
    const dialog = officer.getByRole('dialog', { name: 'ถอนเรื่องกลับมาแก้ไข' });
    await dialog.getByText('คำอนุมัติที่ให้ไว้แล้ว 6 ตำแหน่ง').waitFor();
    expect(latinWords(await dialog.innerText())).toEqual([]);
    expect(await faultsOf(officer)).toEqual([]);
    await dialog.getByRole('button', { name: 'ถอนเรื่องกลับ' }).click();
    await officer.getByRole('heading', { name: 'ส่งมาตรการให้พิจารณา' }).waitFor();
    const { id, state } = await demonstration.cycleOf('kut-rang');
    expect(state).toBe('planning');

    await officer.goto(`/cycles/${id}/measures?measure=2&field=followUp`);
    await officer.getByLabel('การติดตามผล').fill('ผู้อำนวยการกองคลังรายงานทุกไตรมาส');
    await officer.getByRole('button', { name: 'บันทึกมาตรการ' }).click();
    await officer.getByText(/บันทึกล่าสุดโดย/).waitFor();
    await officer.goto('/year');
    await officer.getByRole('button', { name: 'ส่งให้หัวหน้าพิจารณา' }).click();
    const chain = officer.getByRole('region', { name: 'สายการพิจารณา' });
    await chain.getByText('ยังมีผลจากรอบที่ 1 เนื้อหาส่วนนี้ไม่เปลี่ยน').first().waitFor();
    await chain.getByText(/ผู้อำนวยการกองคลัง รออยู่/).waitFor();
    expect(await faultsOf(officer)).toEqual([]);

    const untouched = await demonstration.visit('/inbox', { as: 'office-head@kut-rang.example', on: 'phone' });
    await untouched.getByRole('heading', { name: 'ไม่มีเรื่องรอท่าน' }).waitFor();
    const asked = await demonstration.visit('/inbox', { as: 'finance-head@kut-rang.example', on: 'phone' });
    await asked.getByRole('link', { name: 'เปิดอ่านและพิจารณา' }).click();
    await asked.getByRole('tab', { name: 'สิ่งที่เปลี่ยน 1', selected: true }).waitFor();
  }, 180_000);
});
