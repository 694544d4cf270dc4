import { indicators, nameOf, scores, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

const instrumentOf = (no: number): string => (no <= 5 ? 'IIT' : no <= 8 ? 'EIT' : 'OIT');

export const resultSheet: Layout = {
  name: 'a bare sheet of one agency: instrument, number, indicator, score',
  parts: [
    'ผลการประเมิน ITA ปี 2568',
    'อบต.ตัวอย่าง อ.เชียงกลาง จ.น่าน',
    {
      rows: [
        ['เครื่องมือ', 'ตัวชี้วัดที่', 'ชื่อตัวชี้วัด', 'คะแนน', 'ค่าเฉลี่ยจังหวัด'],
        ...scores.map((score, index) => [instrumentOf(index + 1), String(index + 1), nameOf(index + 1), two(score), '89.15']),
        ['', '', 'คะแนนรวม ITA', '87.20', '90.02'],
        ['', '', 'ผลการประเมิน', 'ผ่าน', ''],
      ],
    },
  ],
  expected: {
    agency: { name: 'อบต.ตัวอย่าง', type: 'องค์การบริหารส่วนตำบล', district: 'เชียงกลาง', province: 'น่าน' },
    fiscalYears: { result: 2568 },
    overall: 87.2,
    grade: 'ผ่าน',
    indicators: indicators(),
  },
  planted: [],
};
