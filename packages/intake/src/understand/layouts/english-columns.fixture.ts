import { indicators, itemScore, items, nameOf, scores, titleOf, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

const codes = ['i1', 'i2', 'i3', 'e1', 'e2', 'e3', 'O1', 'O2', 'O3', 'O4'];

export const englishColumns: Layout = {
  name: 'columns with English names',
  parts: [
    'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568 และมาตรการ ประจำปีงบประมาณ พ.ศ. 2569',
    'เทศบาลตำบลสมมุติ อำเภอแม่สอด จังหวัดตาก',
    { rows: [['No.', 'Indicator', 'Score'], ...scores.map((score, index) => [String(index + 1), nameOf(index + 1), two(score)]), ['', 'Overall', '87.20'], ['', 'Grade', 'ผ่าน']] },
    { rows: [['Code', 'Item', 'Score'], ...codes.map((code) => [code.toUpperCase(), titleOf(code), two(itemScore(code))])] },
    {
      rows: [
        ['No.', 'Measure', 'Steps', 'Responsible', 'Period', 'Follow-up'],
        ['1', 'จัดทำ E-Service สามงาน', '1. เลือกงานบริการ\n2. พัฒนาระบบ', 'กองช่าง', 'ม.ค. 2569 - มิ.ย. 2569', 'รายงานทุกไตรมาส'],
        ['2', 'จัดทำ E-Service สามงาน', '1. เลือกงานบริการ\n2. พัฒนาระบบ', 'กองช่าง', 'ม.ค. 2569 - มิ.ย. 2569', 'รายงานทุกไตรมาส'],
      ],
    },
  ],
  expected: {
    agency: { name: 'เทศบาลตำบลสมมุติ', district: 'แม่สอด', province: 'ตาก' },
    fiscalYears: { result: 2568, measures: 2569 },
    overall: 87.2,
    grade: 'ผ่าน',
    indicators: indicators(),
    items: items([1, 6, 9], { printed: (code) => code.toUpperCase() }).filter(({ code }) => codes.includes(code ?? '')),
    measures: [1, 2].map((no) => ({
      no, title: 'จัดทำ E-Service สามงาน', steps: ['เลือกงานบริการ', 'พัฒนาระบบ'], responsible: ['กองช่าง'], responsibleText: 'กองช่าง',
      periodText: 'ม.ค. 2569 - มิ.ย. 2569', periodStart: '2026-01-01', periodEnd: '2026-06-30', followUp: 'รายงานทุกไตรมาส',
    })),
  },
  planted: [{ code: 'measure-duplicate', where: 'measure:2', severity: 'warning' }],
};
