import type { EitPart } from '@prongsai/ita';
import { codesOf, codesOfSub, itemScore, items, subIndicatorName, subIndicatorsOf, titleOf, two } from './facts.fixture.js';
import type { DrawnCell, Layout } from './layout.fixture.js';

const head = ['รหัส', 'ข้อคำถาม', 'ค่าเฉลี่ย'];
const rows = (indicatorNos: readonly number[], part: EitPart | null = null): string[][] => indicatorNos.flatMap((no) => codesOf(no).map((code) => [code, titleOf(code), two(itemScore(code, part))]));

export const averagesInChapters: Layout = {
  name: 'numbered captions that are an instrument, averages for scores, suggestions by code with dashes',
  parts: [
    'รายงานวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568',
    'เทศบาลตำบลสมมุติ อ.ห้วยแถลง จ.นครราชสีมา',
    '4.1 IIT',
    { rows: [head, ...rows([1, 2, 3, 4, 5])] },
    '4.2 EIT ส่วนที่ 1 (ผู้มาติดต่อราชการตอบด้วยตนเอง)',
    { rows: [head, ...rows([6, 7, 8], 'public')] },
    '4.3 EIT ส่วนที่ 2 (ผู้ประเมินเก็บข้อมูล)',
    { rows: [head, ...rows([6, 7, 8], 'survey')] },
    '4.4 OIT',
    {
      rows: [
        ['รหัส', 'ข้อมูลที่ต้องเปิดเผย', 'คะแนน'],
        ...[9, 10].flatMap(subIndicatorsOf).flatMap((sub): DrawnCell[][] => [
          [{ text: `ตัวชี้วัดย่อยที่ ${sub} ${subIndicatorName(sub)}`, across: 3 }],
          ...codesOfSub(sub).map((code) => [code, titleOf(code), two(itemScore(code))]),
        ]),
      ],
    },
    { heading: '5. ข้อเสนอแนะของผู้ประเมิน (OIT)' },
    '- O7 ให้เผยแพร่รายงานของปีที่ผ่านมา',
    '- O12 ให้แสดงความก้าวหน้าเป็นรายไตรมาส',
  ],
  expected: {
    agency: { name: 'เทศบาลตำบลสมมุติ', district: 'ห้วยแถลง', province: 'นครราชสีมา' },
    fiscalYears: { result: 2568 },
    items: [
      ...items([1, 2, 3, 4, 5]),
      ...items([6, 7, 8], { part: 'public' }),
      ...items([6, 7, 8], { part: 'survey' }),
      ...[9, 10].flatMap((no) => subIndicatorsOf(no).flatMap((sub) => codesOfSub(sub).map((code) => ({ code, indicatorNo: no, subIndicator: subIndicatorName(sub), text: titleOf(code), score: itemScore(code) })))),
    ],
    suggestions: [
      { instrument: 'OIT', itemCode: 'O7', text: 'O7 ให้เผยแพร่รายงานของปีที่ผ่านมา' },
      { instrument: 'OIT', itemCode: 'O12', text: 'O12 ให้แสดงความก้าวหน้าเป็นรายไตรมาส' },
    ],
  },
  planted: [],
};
