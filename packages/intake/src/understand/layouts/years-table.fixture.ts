import { indicators, nameOf, scores, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

const years: [year: number, overall: number, grade: string][] = [
  [2564, 78.11, 'B'],
  [2565, 85.6, 'A'],
  [2566, 88.05, 'ผ่าน'],
  [2567, 93.6, 'ผ่านดี'],
  [2568, 87.2, 'ผ่าน'],
];

export const yearsTable: Layout = {
  name: 'a table of the results of five years before the one of the indicators',
  parts: [
    'รายงานวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568',
    'เทศบาลเมืองสมมุติ อำเภอเมืองสกลนคร จังหวัดสกลนคร',
    'ตารางที่ 1 ผลการประเมินย้อนหลัง 5 ปี',
    { rows: [['ปีงบประมาณ', 'คะแนน', 'ระดับ'], ...years.map(([year, overall, grade]) => [String(year), two(overall), grade])] },
    'ตารางที่ 2 คะแนนรายตัวชี้วัด',
    { rows: [['ตัวชี้วัด', 'คะแนนเต็ม', 'คะแนนที่ได้', 'ผลการประเมิน'], ...scores.map((score, index) => [`${index + 1}. ${nameOf(index + 1)}`, '100.00', two(score), score >= 85 ? 'ผ่าน' : 'ไม่ผ่าน'])] },
  ],
  expected: {
    agency: { name: 'เทศบาลเมืองสมมุติ', district: 'เมืองสกลนคร', province: 'สกลนคร' },
    fiscalYears: { result: 2568 },
    overall: 87.2,
    grade: 'ผ่าน',
    history: { fromYear: 2564, toYear: 2568, points: years.map(([fiscalYear, overall]) => ({ fiscalYear, overall })) },
    indicators: indicators(),
  },
  planted: [],
};
