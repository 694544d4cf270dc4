import { frameworkFor } from '@prongsai/ita';
import { nameOf, two } from './facts.fixture.js';
import type { DrawnCell, Layout } from './layout.fixture.js';

const framework = frameworkFor(2564);

/** IIT 81.00, EIT 79.00, OIT 60.00: 72.00, C. */
const scores = [82, 78, 85, 77, 83, 80, 78, 79, 70, 50];
const subScores: Record<string, number> = { '9.1': 77.78, '9.2': 75, '9.3': 71.43, '9.4': 50, '9.5': 75.79, '10.1': 100, '10.2': 0 };

const full = new Set([...Array.from({ length: 9 }, (_, index) => `O${index + 1}`).slice(0, 7), 'O10', 'O11', 'O12', 'O13', 'O14', 'O15', 'O18', 'O19', 'O20', 'O21', 'O22', 'O25', 'O26', 'O29', 'O30', 'O31', 'O34', 'O35', 'O36', 'O37', 'O38', 'O39', 'O40', 'O41']);
const scoreOf = (code: string): number => (full.has(code) ? 100 : 0);
const titleOf = (code: string): string => framework.items.find((item) => item.code === code)?.title?.th ?? `รายการตรวจที่ ${code.slice(1)}`;
const subs = framework.subIndicators;

const oitRows = [9, 10].flatMap((no): DrawnCell[][] => [
  [`ตัวชี้วัดที่ ${no} ${nameOf(no)}`, '', two(scores[no - 1] ?? 0)],
  ...subs.filter(({ indicatorNo }) => indicatorNo === no).flatMap(({ no: sub, name, items }): DrawnCell[][] => [
    [`${sub} ${name.th}`, '', two(subScores[sub] ?? 0)],
    ...items.map((code) => [code, titleOf(code), two(scoreOf(code))]),
  ]),
]);

export const oldScale: Layout = {
  name: 'a document of 2564: letters, 43 items of OIT, scores of the sub-indicators',
  parts: [
    'การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2564',
    'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอกันทรลักษ์ จังหวัดศรีสะเกษ',
    'ผลการประเมินในภาพรวม 72.00 คะแนน ระดับผลการประเมิน B',
    { rows: [['ที่', 'ตัวชี้วัด', 'คะแนน'], ...scores.map((score, index) => [String(index + 1), nameOf(index + 1), two(score)])] },
    'ผลการประเมินรายข้อแบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)',
    { rows: [['ข้อ', 'รายการข้อมูล', 'คะแนน'], ...oitRows] },
  ],
  expected: {
    agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'กันทรลักษ์', province: 'ศรีสะเกษ' },
    fiscalYears: { result: 2564 },
    overall: 72,
    grade: 'B',
    indicators: scores.map((reported, index) => ({ no: index + 1, name: nameOf(index + 1), reported })),
    subIndicators: subs.map(({ no, name }) => ({ no, name: name.th, reported: subScores[no] ?? 0 })),
    items: subs.flatMap(({ indicatorNo, name, items }) =>
      items.map((code) => ({ code, codeAsPrinted: code, instrument: 'OIT' as const, indicatorNo, subIndicator: name.th, text: titleOf(code), score: scoreOf(code) })),
    ),
  },
  planted: [
    { code: 'grade-wrong', where: 'grade', severity: 'error' },
    { code: 'indicator-mismatch', where: 'indicator:9', severity: 'error' },
    { code: 'subindicator-mismatch', where: 'subindicator:9.5', severity: 'error' },
  ],
};
