import { indicators, nameOf, scores, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

export const across: Layout = {
  name: 'indicators across, their scores in one row under them',
  parts: [
    'สรุปคะแนน ITA ประจำปีงบประมาณ พ.ศ. 2568',
    'เทศบาลตำบลสมมุติ อำเภอท่าบ่อ จังหวัดหนองคาย',
    'เทศบาลตำบลสมมุติมีผลคะแนนในภาพรวม 87.20 คะแนน อยู่ในระดับผ่าน',
    { rows: [['ตัวชี้วัด', ...scores.map((_, index) => `${index + 1}. ${nameOf(index + 1)}`)], ['คะแนน', ...scores.map(two)]] },
  ],
  expected: {
    agency: { name: 'เทศบาลตำบลสมมุติ', district: 'ท่าบ่อ', province: 'หนองคาย' },
    fiscalYears: { result: 2568 },
    overall: 87.2,
    grade: 'ผ่าน',
    indicators: indicators(),
  },
  planted: [],
};
