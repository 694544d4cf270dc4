import { codesOf, itemScore, items, nameOf, titleOf, two } from './facts.fixture.js';
import type { DrawnCell, Layout } from './layout.fixture.js';

const instrumentOf = (no: number): string => (no <= 5 ? 'IIT' : no <= 8 ? 'EIT' : 'OIT');

const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((no): DrawnCell[][] =>
  codesOf(no).flatMap((code) =>
    (no >= 6 && no <= 8 ? (['public', 'survey'] as const) : [null]).map((part) => [
      instrumentOf(no), part === null ? '' : part === 'public' ? 'ส่วนที่ 1' : 'ส่วนที่ 2', String(no), nameOf(no), code, titleOf(code), two(itemScore(code, part)),
    ]),
  ),
);

export const longForm: Layout = {
  name: 'one row an item with its instrument, part and indicator beside it',
  parts: [
    'คะแนนรายข้อ ITA ประจำปีงบประมาณ พ.ศ. 2568 เทศบาลตำบลสมมุติ อำเภอเถิน จังหวัดลำปาง',
    { rows: [['เครื่องมือ', 'ส่วน', 'ตัวชี้วัดที่', 'ชื่อตัวชี้วัด', 'รหัสข้อ', 'ข้อคำถาม', 'คะแนน'], ...rows] },
  ],
  expected: {
    agency: { name: 'เทศบาลตำบลสมมุติ', district: 'เถิน', province: 'ลำปาง' },
    fiscalYears: { result: 2568 },
    items: [...items([1, 2, 3, 4, 5, 9, 10]), ...items([6, 7, 8], { part: 'public' }), ...items([6, 7, 8], { part: 'survey' })],
  },
  planted: [],
};
