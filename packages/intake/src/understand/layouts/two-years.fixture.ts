import { indicators, nameOf, scores, thai, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

const before = [93, 97, 95.4, 93.5, 90.4, 91.1, 92.4, 85.3, 92.5, 95];
const round = (score: number): number => Math.round(score * 100) / 100;
const signed = (change: number): string => (change > 0 ? `+${two(change)}` : two(change));

export const twoYears: Layout = {
  name: 'two years side by side with their difference',
  parts: [
    'รายงานเปรียบเทียบผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ และ พ.ศ. ๒๕๖๘',
    'เทศบาลนครสมมุติ อำเภอเมืองลำปาง จังหวัดลำปาง',
    'ผลการประเมินในภาพรวมประจำปีงบประมาณ พ.ศ. ๒๕๖๘ ได้ ๘๗.๒๐ คะแนน ระดับผ่าน',
    {
      rows: [
        ['ตัวชี้วัด', 'ปี ๒๕๖๗', 'ปี ๒๕๖๘', 'ผลต่าง'],
        ...scores.map((score, index) => [`ตัวชี้วัดที่ ${thai(index + 1)} ${nameOf(index + 1)}`, thai(two(before[index] ?? 0)), thai(two(score)), thai(signed(score - (before[index] ?? 0)))]),
        ['คะแนนรวม', '๙๓.๖๐', '๘๗.๒๐', '-๖.๔๐'],
      ],
    },
  ],
  expected: {
    agency: { name: 'เทศบาลนครสมมุติ', type: 'เทศบาลนคร', district: 'เมืองลำปาง', province: 'ลำปาง' },
    fiscalYears: { result: 2568 },
    overall: 87.2,
    grade: 'ผ่าน',
    indicators: indicators().map((one, index) => ({ ...one, change: round((scores[index] ?? 0) - (before[index] ?? 0)) })),
  },
  planted: [],
};
