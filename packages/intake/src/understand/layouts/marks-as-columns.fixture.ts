import type { DrawnCell, Layout } from './layout.fixture.js';

const rows: [title: string, done: string, marked: 0 | 1 | 2][] = [
  ['ปรับปรุงเว็บไซต์', 'ปรับปรุงหน้าแรกแล้ว', 0],
  ['อบรมจริยธรรม', 'กำหนดวันอบรมแล้ว', 1],
  ['จัดทำระบบร้องเรียน', 'รอจัดสรรงบประมาณ', 2],
];
const statuses = ['done', 'in-progress', 'not-started'] as const;

export const marksAsColumns: Layout = {
  name: 'a report whose statuses are columns with a mark in one of them, the steps merged over two rows',
  parts: [
    'รายงานติดตามผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส รอบ 6 เดือน ประจำปีงบประมาณ พ.ศ. 2569',
    'เทศบาลตำบลสมมุติ อำเภอหนองหาน จังหวัดอุดรธานี',
    {
      rows: [
        [{ text: 'ที่', down: 2 }, { text: 'มาตรการ/กิจกรรม', down: 2 }, { text: 'ผู้รับผิดชอบ', down: 2 }, { text: 'ผลการดำเนินงาน', down: 2 }, { text: 'สถานะ', across: 3 }],
        ['ดำเนินการแล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ได้ดำเนินการ'],
        ...rows.map(([title, done, marked], index): DrawnCell[] => [String(index + 1), title, 'สำนักปลัด', done, ...[0, 1, 2].map((at) => (at === marked ? '/' : ''))]),
      ],
    },
  ],
  expected: {
    agency: { name: 'เทศบาลตำบลสมมุติ', district: 'หนองหาน', province: 'อุดรธานี' },
    fiscalYears: { measures: 2569, report: 2569 },
    measures: rows.map(([title], index) => ({ no: index + 1, title, responsible: ['สำนักปลัด'] })),
    reports: rows.map(([title, done, marked], index) => ({ measureNo: index + 1, measureTitle: title, summary: [done], status: statuses[marked] })),
  },
  planted: [],
};
