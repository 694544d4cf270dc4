import { codesOf, indicators, itemScore, scores, titleOf, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

export const countedIndicators: Layout = {
  name: 'indicators side by side by their numbers alone, the grade behind the score of the whole, a column of passes',
  parts: [
    { sheet: 'สรุป' },
    'รายงานคะแนน ITA ปีงบประมาณ พ.ศ. 2568 องค์การบริหารส่วนจังหวัดตัวอย่าง',
    { rows: [['ภาพรวม', '87.20', 'ผ่าน']] },
    'คะแนนรายตัวชี้วัด',
    { rows: [['ตัวชี้วัด', ...scores.map((_, index) => String(index + 1))], ['คะแนน', ...scores.map(two)]] },
    { sheet: 'รายข้อ' },
    'คะแนนรายข้อ',
    { rows: [['แบบ', 'ตัวชี้วัดที่', 'ข้อ', 'คำถาม', 'คะแนน', 'ผล'], ...codesOf(1).map((code) => ['IIT', '1', code, titleOf(code), two(itemScore(code)), 'ผ่านเกณฑ์'])] },
  ],
  expected: {
    agency: { name: 'องค์การบริหารส่วนจังหวัดตัวอย่าง', type: 'องค์การบริหารส่วนจังหวัด', province: 'ตัวอย่าง' },
    fiscalYears: { result: 2568 },
    overall: 87.2,
    grade: 'ผ่าน',
    indicators: indicators(),
    items: codesOf(1).map((code) => ({ code, indicatorNo: 1, text: titleOf(code), score: itemScore(code), levelPrinted: 'ผ่านเกณฑ์' })),
  },
  planted: [],
};
