import { indicators, nameOf, scores, two } from './facts.fixture.js';
import type { DrawnCell, Layout } from './layout.fixture.js';

const boxes = (ticked: number): string => ['แล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ดำเนินการ'].map((word, index) => `${index === ticked ? '(✓)' : '( )'} ${word}`).join('\n');
const statuses = ['done', 'in-progress', 'not-started'] as const;

export const upliftReport: Layout = {
  name: 'a report on the uplift of each indicator by other words',
  parts: [
    'รายงานผลการยกระดับผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568',
    'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอบ้านหมี่ จังหวัดลพบุรี',
    {
      rows: [
        ['ตัวชี้วัด (คะแนน)', 'แนวทางการแก้ไข', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ความก้าวหน้า'],
        ...scores.map((score, index): DrawnCell[] => [
          `ตัวชี้วัดที่ ${index + 1} ${nameOf(index + 1)} (${two(score)} คะแนน)`, '1. ประชุมทบทวน\n2. มอบหมายงาน', 'ทุกกอง', 'ปีงบประมาณ 2568', boxes(index % 3),
        ]),
      ],
    },
  ],
  expected: {
    agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'บ้านหมี่', province: 'ลพบุรี' },
    fiscalYears: { result: 2568 },
    indicators: indicators(),
    reports: scores.map((_, index) => ({ indicatorNo: index + 1, guidance: ['ประชุมทบทวน', 'มอบหมายงาน'], responsible: ['ทุกกอง'], periodText: 'ปีงบประมาณ 2568', status: statuses[index % 3] })),
  },
  planted: [],
};
