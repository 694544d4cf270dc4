import type { DocumentReportStatus } from '@prongsai/ita';
import type { DrawnCell, Layout } from './layout.fixture.js';

interface Row {
  title: string;
  unit: string;
  summary: string;
  outcome: string;
  trouble: string;
  word: string;
  status: DocumentReportStatus;
}

const rows: Row[] = [
  { title: 'คู่มือบริการประชาชน', unit: 'สำนักปลัด', summary: 'จัดพิมพ์และเผยแพร่คู่มือครบ', outcome: 'ผู้รับบริการทราบขั้นตอนล่วงหน้า', trouble: '-', word: 'แล้วเสร็จ', status: 'done' },
  { title: 'อบรมการจัดซื้อจัดจ้าง', unit: 'กองคลัง', summary: 'อบรมไปแล้วหนึ่งรุ่น', outcome: 'เจ้าหน้าที่เข้าใจระเบียบมากขึ้น', trouble: 'วิทยากรติดภารกิจ', word: 'อยู่ระหว่างดำเนินการ', status: 'in-progress' },
  { title: 'ระบบจองคิวออนไลน์', unit: 'กองช่าง', summary: 'ยังไม่มีงบประมาณจัดทำระบบ', outcome: 'ยังวัดผลไม่ได้', trouble: 'ขาดงบประมาณ', word: 'ยังไม่ดำเนินการ', status: 'not-started' },
];

export const twelveMonthReport: Layout = {
  name: 'a twelve-month report with troubles, suggestions and evidence in columns of their own',
  parts: [
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน รอบ 12 เดือน ประจำปีงบประมาณ พ.ศ. 2568',
    'เทศบาลตำบลสมมุติ อำเภอบางระกำ จังหวัดพิษณุโลก',
    {
      rows: [
        ['ลำดับ', 'ชื่อมาตรการ', 'หน่วยงานที่รับผิดชอบ', 'ห้วงเวลาดำเนินการ', 'ผลการดำเนินการ', 'ผลสำเร็จ', 'ปัญหา/อุปสรรค', 'ข้อเสนอแนะ', 'สถานะการดำเนินงาน', 'หลักฐาน/ลิงก์'],
        ...rows.map(({ title, unit, summary, outcome, trouble, word }, index): DrawnCell[] => [
          String(index + 1), title, unit, 'ปีงบประมาณ 2568', summary, outcome, trouble, '-', word, `https://example.go.th/${index + 1}`,
        ]),
      ],
    },
  ],
  expected: {
    agency: { name: 'เทศบาลตำบลสมมุติ', district: 'บางระกำ', province: 'พิษณุโลก' },
    fiscalYears: { measures: 2568, report: 2568 },
    measures: rows.map(({ title, unit }, index) => ({ no: index + 1, title, responsible: [unit], periodText: 'ปีงบประมาณ 2568', periodStart: '2024-10-01', periodEnd: '2025-09-30' })),
    reports: rows.map(({ title, summary, outcome, status }, index) => ({ measureNo: index + 1, measureTitle: title, summary: [summary], outcome: [outcome], status })),
  },
  planted: [],
};
