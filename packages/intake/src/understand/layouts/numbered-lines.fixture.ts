import { indicators, nameOf, scores, thai, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

export const numberedLines: Layout = {
  name: 'no table: indicators counted by the chapter they stand in, what an assessor noted beside an item, boxes beside a summary',
  parts: [
    'รายงานผลการดำเนินการเพื่อยกระดับผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
    'องค์การบริหารส่วนจังหวัดตัวอย่าง',
    '๑. ผลการประเมินภาพรวม',
    'หน่วยงานมีผลคะแนนเฉลี่ย ๘๗.๒๐ คะแนน อยู่ในระดับ "ผ่าน"',
    '๒. ผลคะแนนรายตัวชี้วัด',
    ...scores.slice(0, 9).map((score, index) => `๒.${thai(index + 1)} ${nameOf(index + 1)} ${thai(two(score))} คะแนน`),
    '๓. ผลการตรวจ OIT',
    { rows: [['ข้อที่', 'ข้อมูล', 'ผลการตรวจ (คะแนน)', 'ข้อสังเกตของผู้ประเมิน'], ['ข้อ O๗', 'รายงานผลการดำเนินงานประจำปี', '๐', 'ไม่พบรายงานของปีที่ผ่านมา'], ['ข้อ O๘', 'คู่มือการปฏิบัติงาน', '๑๐๐', '']] },
    '๔. การยกระดับ',
    {
      rows: [
        ['ที่', 'ตัวชี้วัด', 'คะแนน', 'แนวทางการพัฒนา', 'ผู้รับผิดชอบ', 'ผลการดำเนินงาน', 'ความก้าวหน้า'],
        ['๑๐', nameOf(10), thai(two(scores[9] ?? 0)), '๑. ยกร่างแผน\n๒. ประกาศใช้', 'สำนักปลัด', 'ประกาศใช้แผนแล้ว', '☑ ดำเนินการแล้วเสร็จ\n☐ อยู่ระหว่างดำเนินการ\n☐ ยังไม่ได้ดำเนินการ'],
      ],
    },
  ],
  expected: {
    agency: { name: 'องค์การบริหารส่วนจังหวัดตัวอย่าง', province: 'ตัวอย่าง' },
    fiscalYears: { report: 2568 },
    overall: 87.2,
    grade: 'ผ่าน',
    indicators: indicators(),
    items: [
      { code: 'O7', codeAsPrinted: 'O๗', indicatorNo: 9, score: 0 },
      { code: 'O8', codeAsPrinted: 'O๘', indicatorNo: 9, score: 100 },
    ],
    suggestions: [{ instrument: 'OIT', itemCode: 'O7', text: 'ไม่พบรายงานของปีที่ผ่านมา' }],
    reports: [{ indicatorNo: 10, guidance: ['ยกร่างแผน', 'ประกาศใช้'], responsible: ['สำนักปลัด'], summary: ['ประกาศใช้แผนแล้ว'], status: 'done' }],
  },
  planted: [],
  only: ['tabs', 'pipes', 'docx'],
};
