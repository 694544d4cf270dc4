import { indicators, nameOf, scores, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

export const allInLines: Layout = {
  name: 'everything in short lines with colons, items too, and the year on a line of its own',
  parts: [
    'รายงานสรุปผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน (ITA)',
    'ของ อบต.ตัวอย่าง อ.พระพุทธบาท จ.สระบุรี',
    'ประจำปีงบประมาณ 2568',
    '1. ผลคะแนนภาพรวม: 87.20',
    'ระดับผลการประเมิน (Rating): ผ่าน',
    'คะแนน IIT : 95.40',
    'คะแนน EIT : 90.27',
    'คะแนน OIT : 78.75',
    '2. คะแนนรายตัวชี้วัด',
    ...scores.map((score, index) => `ตัวชี้วัดที่ ${index + 1} ${nameOf(index + 1)}: ${two(score)}`),
    '3. คะแนนรายข้อที่ควรปรับปรุง',
    'i1 เจ้าหน้าที่ปฏิบัติงานตามขั้นตอน 92.00 คะแนน',
    '- O๗ รายงานผลการดำเนินงานประจำปี : ๐.๐๐ คะแนน',
    '- O12 รายการจัดซื้อจัดจ้าง : 50 คะแนน',
    '4. การวิเคราะห์ข้อบกพร่องหรือจุดอ่อน',
    '4.1 ด้านการเปิดเผยข้อมูล พบว่ายังไม่เผยแพร่รายงานผลการดำเนินงานประจำปีที่ผ่านมา จึงไม่ได้คะแนนในข้อ O7',
    '4.2 ด้านการใช้งบประมาณ พบว่าเจ้าหน้าที่บางส่วนยังไม่รับทราบแผนการใช้จ่ายงบประมาณอย่างทั่วถึงทุกกอง',
  ],
  expected: {
    agency: { name: 'อบต.ตัวอย่าง', type: 'องค์การบริหารส่วนตำบล', district: 'พระพุทธบาท', province: 'สระบุรี' },
    fiscalYears: { result: 2568 },
    overall: 87.2,
    grade: 'ผ่าน',
    instruments: [
      { instrument: 'IIT', reported: 95.4 },
      { instrument: 'EIT', reported: 90.27 },
      { instrument: 'OIT', reported: 78.75 },
    ],
    indicators: indicators(),
    items: [
      { code: 'i1', codeAsPrinted: 'i1', instrument: 'IIT', indicatorNo: 1, text: 'เจ้าหน้าที่ปฏิบัติงานตามขั้นตอน', score: 92 },
      { code: 'O7', codeAsPrinted: 'O๗', instrument: 'OIT', indicatorNo: 9, text: 'รายงานผลการดำเนินงานประจำปี', score: 0 },
      { code: 'O12', codeAsPrinted: 'O12', instrument: 'OIT', indicatorNo: 9, text: 'รายการจัดซื้อจัดจ้าง', score: 50 },
    ],
    analysis: [{ indicatorNo: 9 }, { indicatorNo: 2 }],
  },
  planted: [],
};
