import { indicators, nameOf, scores, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

export const nameAndValue: Layout = {
  name: 'a head of names and values, two pairs a row',
  parts: [
    'สรุปผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ',
    {
      rows: [
        ['หน่วยงาน', 'เทศบาลเมืองสมมุติ', 'ปีงบประมาณ', '2568'],
        ['อำเภอ', 'เมืองแพร่', 'จังหวัด', 'แพร่'],
        ['คะแนนรวม', '87.20', 'ระดับ', 'ผ่านดี'],
        ['คะแนน IIT', '95.40', 'คะแนน EIT', '90.27'],
        ['คะแนน OIT', '78.75', '', ''],
      ],
    },
    { rows: [['ตัวชี้วัด', 'คะแนนที่ได้'], ...scores.map((score, index) => [`${index + 1}. ${nameOf(index + 1)}`, two(score)])] },
  ],
  expected: {
    agency: { name: 'เทศบาลเมืองสมมุติ', type: 'เทศบาลเมือง', district: 'เมืองแพร่', province: 'แพร่' },
    fiscalYears: { result: 2568 },
    overall: 87.2,
    grade: 'ผ่านดี',
    instruments: [
      { instrument: 'IIT', reported: 95.4 },
      { instrument: 'EIT', reported: 90.27 },
      { instrument: 'OIT', reported: 78.75 },
    ],
    indicators: indicators(),
  },
  planted: [{ code: 'grade-wrong', where: 'grade', severity: 'error' }],
};
