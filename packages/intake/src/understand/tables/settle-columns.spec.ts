import { describe, expect, it } from '@jest/globals';
import type { Cell, Table } from '../../blocks.js';
import { readTable } from './read-table.js';

const table = (...rows: string[][]): Table => ({
  kind: 'table',
  rows: rows.map((row, y) => row.map((text, x): Cell => ({ text, place: { kind: 'table', table: 1, row: y + 1, column: x + 1 } }))),
  place: { kind: 'table', table: 1, row: 1, column: 1 },
});

const rolesOf = (...rows: string[][]) => readTable(table(...rows), null)?.columns.map(({ role }) => role);

describe('columns whose headers leave open what they hold', () => {
  it('hold codes where codes stand under them, and the texts beside', () => {
    const roles = rolesOf(['ข้อคำถาม', 'ประเด็น', 'คะแนน'], ['i1', 'ตามขั้นตอน', '90.00'], ['i2', 'เท่าเทียม', '95.00'], ['๐๑', 'โครงสร้าง', '100.00']);
    expect(roles).toEqual(['item-code', 'item', 'score']);
  });

  it('hold scores where scores stand under them', () => {
    const roles = rolesOf(['ตัวชี้วัดที่', 'ตัวชี้วัด', 'ผลการประเมิน'], ['1', 'การปฏิบัติหน้าที่', '90.00'], ['2', 'การใช้งบประมาณ', '๙๕.๐๐'], ['3', 'การใช้อำนาจ', '100']);
    expect(roles).toEqual(['indicator-no', 'indicator', 'score']);
  });

  it('hold what the header says where their rows are of several kinds', () => {
    const roles = rolesOf(['ตัวชี้วัด', 'คะแนน', 'ผลการประเมิน'], ['การปฏิบัติหน้าที่', '90.00', 'ควรปรับปรุงคู่มือ'], ['การใช้งบประมาณ', '95.00', '90.00'], ['การใช้อำนาจ', '99.00', 'คงไว้']);
    expect(roles).toEqual(['indicator', 'score', 'analysis']);
  });

  it('hold the label of the pass mark where it stands under them', () => {
    const roles = rolesOf(['ข้อ', 'หัวข้อการประเมิน', 'คะแนน', 'ระดับ'], ['e1', 'ก', '90', 'ผ่านเกณฑ์'], ['e2', 'ข', '80', 'ไม่ผ่านเกณฑ์'], ['e3', 'ค', '99', 'ผ่านเกณฑ์']);
    expect(roles?.at(-1)).toBe('level');
  });
});
