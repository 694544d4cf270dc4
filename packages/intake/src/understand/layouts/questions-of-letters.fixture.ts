import { nameOf } from './facts.fixture.js';
import type { DrawnCell, Layout } from './layout.fixture.js';

interface Question {
  code: string;
  indicatorNo: number;
  score: number;
}

const questions = (letter: 'i' | 'e', first: number, indicatorCount: number, each: number): Question[] =>
  Array.from({ length: indicatorCount * each }, (_, index) => ({ code: `${letter}${index + 1}`, indicatorNo: first + Math.floor(index / each), score: 80 + (index % each) }));

const surveys = { IIT: questions('i', 1, 5, 6), EIT: questions('e', 6, 3, 5) };
const textOf = (code: string): string => `คำถามที่ ${code.slice(1)} ของแบบสำรวจ`;
const table = (list: readonly Question[]): { rows: DrawnCell[][] } => ({ rows: [['ข้อ', 'คำถาม', 'คะแนนเฉลี่ย'], ...list.map(({ code, score }) => [code, textOf(code), score.toFixed(2)])] });

const checklist: readonly [sub: string, name: string, codes: readonly string[]][] = [
  ['9.1', 'ข้อมูลพื้นฐาน', ['O1', 'O2', 'O3']],
  ['9.2', 'การบริหารงาน', ['O10', 'O11']],
];

export const questionsOfLetters: Layout = {
  name: 'a result of the years of letters: surveys whose rows name no indicator, sub-indicators merged beside their items, a year of two digits',
  parts: [
    'รายงานผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปี 65',
    'ทน.ตัวอย่าง อ.ศรีราชา จ.ชลบุรี',
    'คะแนนภาพรวมของหน่วยงาน : 86.40 คะแนน',
    'ระดับผลการประเมิน : A',
    { heading: 'คะแนนรายข้อ IIT' },
    table(surveys.IIT),
    { heading: 'คะแนนรายข้อ EIT' },
    table(surveys.EIT),
    { heading: 'คะแนนรายข้อ OIT' },
    {
      rows: [
        ['ตัวชี้วัดย่อย', 'ข้อ', 'ข้อมูล', 'คะแนน'],
        ...checklist.flatMap(([sub, name, codes]) => codes.map((code, index): DrawnCell[] => [...(index === 0 ? [{ text: `${sub} ${name}`, down: codes.length }] : []), code, `ข้อมูล ${code}`, '100'])),
      ],
    },
    { rows: [['ตัวชี้วัด', 'คะแนน'], [nameOf(1), '82.50'], [nameOf(9), '100']] },
  ],
  expected: {
    agency: { name: 'ทน.ตัวอย่าง', type: 'เทศบาลนคร', district: 'ศรีราชา', province: 'ชลบุรี' },
    fiscalYears: { result: 2565 },
    overall: 86.4,
    grade: 'A',
    items: [
      ...(['IIT', 'EIT'] as const).flatMap((instrument) => surveys[instrument].map((one) => ({ ...one, instrument, text: textOf(one.code) }))),
      ...checklist.flatMap(([, subIndicator, codes]) => codes.map((code) => ({ code, indicatorNo: 9, subIndicator, text: `ข้อมูล ${code}`, score: 100 }))),
    ],
  },
  planted: [],
};
