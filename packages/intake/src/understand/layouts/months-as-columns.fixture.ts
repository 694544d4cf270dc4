import type { DrawnCell, Layout } from './layout.fixture.js';

const months = ['ต.ค. 68', 'พ.ย. 68', 'ธ.ค. 68', 'ม.ค. 69', 'ก.พ. 69', 'มี.ค. 69', 'เม.ย. 69', 'พ.ค. 69', 'มิ.ย. 69', 'ก.ค. 69', 'ส.ค. 69', 'ก.ย. 69'];
const between = (from: number, to: number): DrawnCell[] => months.map((_, index) => (index >= from && index <= to ? '✓' : ''));

export const monthsAsColumns: Layout = {
  name: 'a plan whose months are columns with marks',
  parts: [
    'แผนการดำเนินงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2569',
    'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอนาแก จังหวัดนครพนม',
    {
      rows: [
        ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', ...months],
        ['1', 'จัดทำคู่มือ', 'สำนักปลัด', ...between(0, 2)],
        ['2', 'ติดตามการใช้ทรัพย์สิน', 'กองคลัง', ...between(3, 8)],
      ],
    },
  ],
  expected: {
    agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'นาแก', province: 'นครพนม' },
    fiscalYears: { measures: 2569 },
    measures: [
      { no: 1, title: 'จัดทำคู่มือ', responsible: ['สำนักปลัด'], periodStart: '2025-10-01', periodEnd: '2025-12-31' },
      { no: 2, title: 'ติดตามการใช้ทรัพย์สิน', responsible: ['กองคลัง'], periodStart: '2026-01-01', periodEnd: '2026-06-30' },
    ],
  },
  planted: [],
};
