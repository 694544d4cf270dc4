import type { DrawnCell, ExpectedDocument, Layout } from './layout.fixture.js';

interface Row {
  title: string;
  summary: string;
  outcome: string;
  scores: NonNullable<NonNullable<ExpectedDocument['reports']>[number]['outcomeScores']>;
}

const rows: Row[] = [
  {
    title: 'ปรับปรุงคู่มือบริการ', summary: 'ปรับคู่มือครบทุกงานบริการ',
    outcome: 'ผลการประเมิน ITA ปี 2568 ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน เพิ่มขึ้นจากปี 2567 จำนวน 2.15 คะแนน', scores: [{ indicatorNo: 6, change: 2.15 }],
  },
  {
    title: 'เปิดช่องทางถามตอบออนไลน์', summary: 'ตอบคำถามภายในหนึ่งวัน',
    outcome: 'ผลการประเมิน ITA ปี 2568 ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ลดลง 0.40 คะแนน', scores: [{ indicatorNo: 7, change: -0.4 }],
  },
  {
    title: 'เผยแพร่ระเบียบการยืม', summary: 'แจ้งเวียนระเบียบและติดประกาศ',
    outcome: 'ผลการประเมิน ITA ปี 2568 ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ได้ 93.50 คะแนน คงที่เมื่อเทียบกับปีก่อน', scores: [{ indicatorNo: 4, value: 93.5, change: 0 }],
  },
  {
    title: 'ตรวจสอบข้อมูลบนเว็บไซต์', summary: 'ตรวจครบทุกข้อ',
    outcome: 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล จากเดิม 80.00 คะแนน เป็น 82.50 คะแนน', scores: [{ indicatorNo: 9, value: 82.5, change: 2.5 }],
  },
];

export const outcomeReport: Layout = {
  name: 'a report whose outcomes tell how indicators have risen, fallen or stayed',
  parts: [
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2568',
    'ของ เทศบาลตำบลสมมุติ อำเภอเชียงคำ จังหวัดพะเยา',
    {
      rows: [
        ['มาตรการ/กิจกรรม', 'ผู้รับผิดชอบ', 'สรุปผลการดำเนินการ', 'ผลลัพธ์'],
        ...rows.map(({ title, summary, outcome }, index): DrawnCell[] => [`${index + 1}. ${title}`, 'สำนักปลัด', summary, outcome]),
      ],
    },
  ],
  expected: {
    agency: { name: 'เทศบาลตำบลสมมุติ', district: 'เชียงคำ', province: 'พะเยา' },
    fiscalYears: { result: 2568, measures: 2568, report: 2568 },
    measures: rows.map(({ title }, index) => ({ no: index + 1, title, responsible: ['สำนักปลัด'], responsibleText: 'สำนักปลัด' })),
    reports: rows.map(({ title, summary, outcome, scores }, index) => ({ measureNo: index + 1, measureTitle: title, summary: [summary], outcome: [outcome], outcomeScores: scores })),
    indicators: [
      { no: 6, name: 'คุณภาพการดำเนินงาน', change: 2.15 },
      { no: 7, name: 'ประสิทธิภาพการสื่อสาร', change: -0.4 },
      { no: 4, name: 'การใช้ทรัพย์สินของราชการ', reported: 93.5, change: 0 },
      { no: 9, name: 'การเปิดเผยข้อมูล', reported: 82.5, change: 2.5 },
    ],
  },
  planted: [],
};
