import type { EitPart } from '@prongsai/ita';
import { codesOf, indicators, instrumentScores, items, itemScore, nameOf, scores, titleOf, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

const instrumentOf = (no: number): keyof typeof instrumentScores => (no < 6 ? 'IIT' : no < 9 ? 'EIT' : 'OIT');
const itemRows = (indicatorNos: readonly number[], label: string, part: EitPart | null = null): string[][] =>
  indicatorNos.flatMap((no) => codesOf(no).map((code) => ['ข้อคำถาม', label, code, titleOf(code), two(itemScore(code, part))]));

export const everythingInOne: Layout = {
  name: 'one table of totals, instruments, indicators and items, told apart by a column',
  parts: [
    'ผลการประเมิน ITA ปีงบประมาณ 2568 เทศบาลเมืองตัวอย่าง อำเภอทุ่งสง จังหวัดนครศรีธรรมราช',
    {
      rows: [
        ['ประเภท', 'เครื่องมือ', 'รหัส', 'รายการ', 'คะแนน'],
        ['ภาพรวม', '', '', 'คะแนนรวม', '87.20'],
        ['ภาพรวม', '', '', 'ระดับ', 'ผ่าน'],
        ...(['IIT', 'EIT', 'OIT'] as const).map((code) => ['เครื่องมือ', code, '', `คะแนน ${code}`, two(instrumentScores[code])]),
        ...scores.map((score, index) => ['ตัวชี้วัด', instrumentOf(index + 1), String(index + 1), nameOf(index + 1), two(score)]),
        ...itemRows([1, 2, 3, 4, 5], 'IIT'),
        ...itemRows([6, 7, 8], 'EIT ส่วนที่ 1', 'public'),
        ...itemRows([6, 7, 8], 'EIT ส่วนที่ 2', 'survey'),
      ],
    },
  ],
  expected: {
    agency: { name: 'เทศบาลเมืองตัวอย่าง', district: 'ทุ่งสง', province: 'นครศรีธรรมราช' },
    fiscalYears: { result: 2568 },
    overall: 87.2,
    grade: 'ผ่าน',
    instruments: (['IIT', 'EIT', 'OIT'] as const).map((instrument) => ({ instrument, reported: instrumentScores[instrument] })),
    indicators: indicators(),
    items: [...items([1, 2, 3, 4, 5]), ...items([6, 7, 8], { part: 'public' }), ...items([6, 7, 8], { part: 'survey' })],
  },
  planted: [],
};
