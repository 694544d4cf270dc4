import type { DocumentReportStatus } from '@prongsai/ita';
import type { DrawnCell, Layout } from './layout.fixture.js';

interface Row {
  title: string;
  unit: string;
  summary: string[];
  boxes: string;
  status?: DocumentReportStatus;
}

const rows: Row[] = [
  { title: 'จัดทำคู่มือการปฏิบัติงาน', unit: 'สำนักปลัด', summary: ['ประชุมคณะทำงานสองครั้ง', 'เผยแพร่คู่มือที่ https://example.go.th/manual'], boxes: '☑ ดำเนินการแล้วเสร็จ\n☐ อยู่ระหว่างดำเนินการ\n☐ ยังไม่ได้ดำเนินการ', status: 'done' },
  { title: 'เผยแพร่แผนจัดซื้อจัดจ้าง', unit: 'กองคลัง', summary: ['นำแผนขึ้นเว็บไซต์แล้วบางส่วน'], boxes: '[ ] ดำเนินการแล้วเสร็จ\n[x] อยู่ระหว่างดำเนินการ\n[ ] ยังไม่ได้ดำเนินการ', status: 'in-progress' },
  { title: 'อบรมการยืมทรัพย์สิน', unit: 'กองคลัง', summary: ['เลื่อนไปไตรมาสที่สาม'], boxes: '( ) ดำเนินการแล้วเสร็จ\n( ) อยู่ระหว่างดำเนินการ\n(/) ยังไม่ได้ดำเนินการ', status: 'not-started' },
  { title: 'ตั้งศูนย์รับเรื่องร้องเรียน', unit: 'สำนักปลัด', summary: ['มีคำสั่งแต่งตั้งผู้รับผิดชอบ'], boxes: 'ดำเนินการแล้วเสร็จ', status: 'done' },
  { title: 'จัดเวทีรับฟังความคิดเห็น', unit: 'กองสวัสดิการสังคม', summary: ['จัดเวทีครบทุกหมู่บ้าน'], boxes: '☑ ดำเนินการแล้วเสร็จ\n☑ อยู่ระหว่างดำเนินการ\n☐ ยังไม่ได้ดำเนินการ' },
];

const rowOf = ({ title, unit, summary, boxes }: Row, index: number): DrawnCell[] => [
  String(index + 1), title, unit, 'ต.ค. 2568 - มี.ค. 2569', summary.map((line) => `- ${line}`).join('\n'), boxes,
];

export const sixMonthReport: Layout = {
  name: 'a six-month report with check-boxes in several forms, and a status in words',
  parts: [
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2569 รอบ 6 เดือน',
    'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอสอง จังหวัดแพร่',
    { rows: [['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินงาน', 'สถานะ'], ...rows.map(rowOf)] },
  ],
  expected: {
    agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'สอง', province: 'แพร่' },
    fiscalYears: { measures: 2569, report: 2569 },
    measures: rows.map(({ title, unit }, index) => ({
      no: index + 1, title, responsible: [unit], responsibleText: unit, periodText: 'ต.ค. 2568 - มี.ค. 2569', periodStart: '2025-10-01', periodEnd: '2026-03-31',
    })),
    // Boxes that leave the status open stay with the summary.
    reports: rows.map(({ title, summary, boxes, status }, index) => ({
      measureNo: index + 1, measureTitle: title, ...(status === undefined ? { summary: [...summary, boxes] } : { summary, status }),
    })),
  },
  planted: [{ code: 'status-ambiguous', where: 'measure:5', severity: 'warning' }],
};
