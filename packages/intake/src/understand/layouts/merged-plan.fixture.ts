import type { DrawnCell, ExpectedDocument, Layout } from './layout.fixture.js';

interface Measure {
  indicatorNo: number;
  heading: string;
  title: string;
  steps: string[];
  unit: string;
}

const rowOf = ({ title, steps, unit }: Measure): DrawnCell[] => [title, steps.map((step, index) => `${index + 1}) ${step}`).join('\n'), unit, 'ต.ค. 68 - ก.ย. 69'];

const expectedOf = ({ indicatorNo, heading, title, steps, unit }: Measure, sectioned: boolean): NonNullable<ExpectedDocument['measures']>[number] => ({
  indicatorNos: [indicatorNo],
  ...(sectioned ? { headingAsPrinted: heading } : {}),
  title,
  steps,
  responsible: [unit],
  responsibleText: unit,
  periodText: 'ต.ค. 68 - ก.ย. 69',
  periodStart: '2025-10-01',
  periodEnd: '2026-09-30',
});

const duty = 'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่';
const budget = 'ตัวชี้วัดที่ 2 การใช้งบประมาณ';
const disclosure = 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล';

const sectioned: Measure[] = [
  { indicatorNo: 1, heading: duty, title: 'จัดทำป้ายบอกขั้นตอนงานบริการ', steps: ['สำรวจจุดบริการ', 'ติดตั้งป้าย'], unit: 'สำนักปลัด' },
  { indicatorNo: 1, heading: duty, title: 'ทบทวนคู่มือเจ้าหน้าที่', steps: ['แต่งตั้งคณะทำงาน', 'ปรับแก้คู่มือ', 'แจ้งเวียน'], unit: 'สำนักปลัด' },
  { indicatorNo: 2, heading: budget, title: 'เผยแพร่งบประมาณรายไตรมาส', steps: ['สรุปการใช้จ่าย', 'นำขึ้นเว็บไซต์'], unit: 'กองคลัง' },
];
const merged: Measure[] = [
  { indicatorNo: 9, heading: disclosure, title: 'ตั้งผู้ดูแลข้อมูลรายข้อ', steps: ['ออกคำสั่ง', 'อบรมผู้ดูแล'], unit: 'สำนักปลัด' },
  { indicatorNo: 9, heading: disclosure, title: 'ตรวจสอบลิงก์ประจำเดือน', steps: ['ตรวจตามแบบ', 'แก้ไขภายในสามวัน'], unit: 'กองยุทธศาสตร์และงบประมาณ' },
];

export const mergedPlan: Layout = {
  name: 'a plan whose indicators are merged rows, and one whose indicator column is merged downwards',
  parts: [
    'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2569',
    'เทศบาลตำบลสมมุติ อำเภอวังสะพุง จังหวัดเลย',
    {
      rows: [
        ['มาตรการ', 'ขั้นตอนการดำเนินงาน', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
        [{ text: duty, across: 4 }],
        ...sectioned.slice(0, 2).map(rowOf),
        [{ text: budget, across: 4 }],
        ...sectioned.slice(2).map(rowOf),
      ],
    },
    'มาตรการด้านการเปิดเผยข้อมูล',
    {
      rows: [
        ['ตัวชี้วัด', 'มาตรการ', 'ขั้นตอนการดำเนินงาน', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
        ...merged.map((measure, index): DrawnCell[] => [...(index === 0 ? [{ text: disclosure, down: 2 }] : []), ...rowOf(measure)]),
      ],
    },
  ],
  expected: {
    agency: { name: 'เทศบาลตำบลสมมุติ', district: 'วังสะพุง', province: 'เลย' },
    fiscalYears: { measures: 2569 },
    measures: [...sectioned.map((measure) => expectedOf(measure, true)), ...merged.map((measure) => expectedOf(measure, false))],
  },
  planted: [],
};
