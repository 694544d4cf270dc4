import { codesOf, codesOfSub, itemScore, items, nameOf, scores, subIndicatorName, subIndicatorsOf, titleOf, thai, two } from './facts.fixture.js';
import type { DrawnCell, DrawnTable, ExpectedDocument, Layout } from './layout.fixture.js';

const printed = (code: string): string => thai(code);

const iit: DrawnTable = {
  rows: [
    ['ข้อ', 'ประเด็นการประเมิน', 'คะแนน'],
    ...[1, 2, 3, 4, 5].flatMap((no): DrawnCell[][] => [
      [{ text: `ตัวชี้วัดที่ ${thai(no)} ${nameOf(no)}`, across: 3 }],
      ...codesOf(no).map((code) => [printed(code), titleOf(code), thai(two(itemScore(code)))]),
      ['', 'คะแนนเฉลี่ย', thai(two(scores[no - 1] ?? 0))],
    ]),
  ],
};

const eit: DrawnTable = {
  rows: [
    [{ text: 'ข้อ', down: 2 }, { text: 'ประเด็นการประเมิน', down: 2 }, { text: 'คะแนน', across: 2 }],
    ['ส่วนที่ ๑ (EIT Public)', 'ส่วนที่ ๒ (EIT Survey)'],
    ...[6, 7, 8].flatMap((no): DrawnCell[][] => [
      [{ text: `ตัวชี้วัดที่ ${thai(no)} ${nameOf(no)}`, across: 4 }],
      ...codesOf(no).map((code) => [printed(code), titleOf(code), thai(two(itemScore(code, 'public'))), thai(two(itemScore(code, 'survey')))]),
    ]),
  ],
};

const oit: DrawnTable = {
  rows: [
    ['ข้อ', 'ข้อมูลที่เปิดเผย', 'คะแนน'],
    ...[9, 10].flatMap((no): DrawnCell[][] => [
      [{ text: `ตัวชี้วัดที่ ${thai(no)} ${nameOf(no)}`, across: 3 }],
      ...subIndicatorsOf(no).flatMap((sub): DrawnCell[][] => [
        [{ text: `ตัวชี้วัดย่อยที่ ${thai(sub)} ${subIndicatorName(sub)}`, across: 3 }],
        ...codesOfSub(sub).map((code) => [printed(code), titleOf(code), thai(two(itemScore(code)))]),
      ]),
    ]),
  ],
};

const oitItems: NonNullable<ExpectedDocument['items']> = [9, 10].flatMap((no) =>
  subIndicatorsOf(no).flatMap((sub) =>
    codesOfSub(sub).map((code) => ({ code, codeAsPrinted: printed(code), instrument: 'OIT' as const, indicatorNo: no, subIndicator: subIndicatorName(sub), text: titleOf(code), score: itemScore(code) })),
  ),
);

export const twoEitColumns: Layout = {
  name: 'item tables by instrument, both parts of EIT side by side under one header over two rows',
  parts: [
    'รายงานการวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
    'เทศบาลตำบลสมมุติ อำเภอแม่ริม จังหวัดเชียงใหม่',
    'คะแนนรายข้อแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)',
    iit,
    'คะแนนรายข้อแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)',
    eit,
    'คะแนนรายข้อแบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)',
    oit,
  ],
  expected: {
    agency: { name: 'เทศบาลตำบลสมมุติ', type: 'เทศบาลตำบล', district: 'แม่ริม', province: 'เชียงใหม่' },
    fiscalYears: { result: 2568 },
    indicatorAveragesPrinted: [1, 2, 3, 4, 5].map((no) => ({ indicatorNo: no, average: scores[no - 1] ?? 0 })),
    items: [...items([1, 2, 3, 4, 5], { printed }), ...items([6, 7, 8], { part: 'public', printed }), ...items([6, 7, 8], { part: 'survey', printed }), ...oitItems],
  },
  planted: [],
};
