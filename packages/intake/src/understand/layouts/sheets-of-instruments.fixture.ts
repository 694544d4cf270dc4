import type { EitPart } from '@prongsai/ita';
import { codesOf, itemScore, items, thai, titleOf, two } from './facts.fixture.js';
import type { DrawnPart, Layout } from './layout.fixture.js';

const counted = (code: string): string => thai(code.slice(1));
const sheet = (name: string, indicatorNos: readonly number[], part: EitPart | null = null): DrawnPart[] => [
  { sheet: name },
  { rows: [['ข้อ', 'ข้อคำถาม', 'คะแนน'], ...indicatorNos.flatMap((no) => codesOf(no).map((code) => [counted(code), titleOf(code), two(itemScore(code, part))]))] },
];

export const sheetsOfInstruments: Layout = {
  name: 'a sheet for each instrument, which only its name says, with items that are counted and nothing more',
  parts: [
    { sheet: 'ภาพรวม' },
    'คะแนน ITA ปี 2568 เทศบาลตำบลสมมุติ อำเภอเมืองกระบี่ จังหวัดกระบี่',
    { rows: [['รวม', '87.20'], ['ระดับ', 'ผ่าน']] },
    ...sheet('IIT', [1, 2, 3, 4, 5]),
    ...sheet('EIT ส่วนที่ 1', [6, 7, 8], 'public'),
    ...sheet('EIT ส่วนที่ 2', [6, 7, 8], 'survey'),
    ...sheet('OIT', [9, 10]),
  ],
  expected: {
    agency: { name: 'เทศบาลตำบลสมมุติ', district: 'เมืองกระบี่', province: 'กระบี่' },
    fiscalYears: { result: 2568 },
    overall: 87.2,
    grade: 'ผ่าน',
    items: [
      ...items([1, 2, 3, 4, 5], { printed: counted }),
      ...items([6, 7, 8], { part: 'public', printed: counted }),
      ...items([6, 7, 8], { part: 'survey', printed: counted }),
      ...items([9, 10], { printed: counted }),
    ],
  },
  planted: [],
  only: ['xlsx'],
};
