import { codesOf, indicators, itemScore, items, nameOf, scores, titleOf, two } from './facts.fixture.js';
import type { DrawnCell, Layout } from './layout.fixture.js';

const itemRows = (nos: readonly number[]): DrawnCell[][] => nos.flatMap((no) => codesOf(no).map((code) => [code, titleOf(code), two(itemScore(code))]));

export const sheets: Layout = {
  name: 'a workbook of a sheet each for the summary, the instruments and the measures',
  parts: [
    { sheet: 'สรุป' },
    'แบบสรุปผล ITA',
    { rows: [['ชื่อหน่วยงาน', 'องค์การบริหารส่วนตำบลตัวอย่าง'], ['อำเภอ', 'ฝาง'], ['จังหวัด', 'เชียงใหม่'], ['ปีงบประมาณ', '2568'], ['คะแนนภาพรวม', '87.20'], ['ระดับผลการประเมิน', 'ผ่าน']] },
    { rows: [['ที่', 'ตัวชี้วัด', 'คะแนน'], ...scores.map((score, index) => [String(index + 1), nameOf(index + 1), two(score)])] },
    { sheet: 'IIT' },
    { rows: [['ข้อ', 'ข้อคำถาม', 'คะแนน'], ...itemRows([1, 2, 3, 4, 5])] },
    { sheet: 'OIT' },
    { rows: [['ข้อ', 'รายการ', 'คะแนน'], ...itemRows([9, 10])] },
    { sheet: 'มาตรการ' },
    {
      rows: [
        ['ลำดับ', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'งบประมาณ', 'หมายเหตุ'],
        ['1', 'เผยแพร่รายงานประจำปี', '1) รวบรวม\n2) เผยแพร่', 'สำนักปลัด', 'ต.ค. 68 - ธ.ค. 68', 'ไม่ใช้งบประมาณ', ''],
        ['2', 'จัดทำแผนป้องกันการทุจริต', '1) ยกร่าง\n2) ประกาศใช้', 'หน่วยตรวจสอบภายใน', 'ต.ค. 68 - ม.ค. 69', '5,000', ''],
      ],
    },
  ],
  expected: {
    agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'ฝาง', province: 'เชียงใหม่' },
    fiscalYears: { result: 2568, measures: 2569 },
    overall: 87.2,
    grade: 'ผ่าน',
    indicators: indicators(),
    items: items([1, 2, 3, 4, 5, 9, 10]),
    measures: [
      { no: 1, title: 'เผยแพร่รายงานประจำปี', steps: ['รวบรวม', 'เผยแพร่'], responsible: ['สำนักปลัด'], periodStart: '2025-10-01', periodEnd: '2025-12-31' },
      { no: 2, title: 'จัดทำแผนป้องกันการทุจริต', steps: ['ยกร่าง', 'ประกาศใช้'], responsible: ['หน่วยตรวจสอบภายใน'], periodStart: '2025-10-01', periodEnd: '2026-01-31' },
    ],
  },
  planted: [],
};
