import { expect, it } from '@jest/globals';
import type { Board, BoardRow } from '@prongsai/contracts';
import { toCsv } from './export-rows.js';

const row: BoardRow = {
  id: '1',
  agency: { id: '1', slug: 'a', name: { th: 'อบต.“ก”, ข', en: 'A' }, shortName: { th: 'ก', en: 'A' }, type: 'อบต.', district: null, province: null },
  cycleId: null, fiscalYear: 2569, state: null, score: null, cells: [], holders: [],
};
const board: Board = { fiscalYear: 2569, fiscalYears: [2569], today: '2026-04-22', milestones: [{ code: 'plan', dueOn: null }], counts: { onTime: 1, dueSoon: 0, late: 0, willMiss: 0 }, rows: [row] };

it('writes a file that spreadsheets read as Thai, with every value quoted', () => {
  const text = toCsv(board, [row], { heads: ['หน่วยงาน', 'ปี', 'อำเภอ', 'คะแนน', 'แผน', 'ผู้ถือ'], mark: () => 'เสร็จ "ช้า"', agency: (one) => one.agency.name.th, holders: () => '' });
  expect(text).toBe('\uFEFF"หน่วยงาน","ปี","อำเภอ","คะแนน","แผน","ผู้ถือ"\r\n"อบต.“ก”, ข","2569","","","เสร็จ ""ช้า""",""\r\n');
});

it('writes no text that a spreadsheet would run as a formula', () => {
  const text = toCsv(board, [row], { heads: ['@ก'], mark: () => '+1', agency: () => '=HYPERLINK("http://a.test")', holders: () => '-2+3' });
  expect(text).toBe('\uFEFF"\'@ก"\r\n"\'=HYPERLINK(""http://a.test"")","2569","","","\'+1","\'-2+3"\r\n');
});
