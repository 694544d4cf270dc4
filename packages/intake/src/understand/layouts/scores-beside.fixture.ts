import { indicators, nameOf, scores, thai, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

const before = [93, 97, 95.4, 93.5, 90.4, 91.1, 92.4, 85.3, 92.5, 95];
const round = (score: number): number => Math.round(score * 100) / 100;
const signed = (change: number): string => (change > 0 ? `+${two(change)}` : two(change));
const instrumentAt: Record<number, string> = { 0: 'IIT', 5: 'EIT', 8: 'OIT' };

export const scoresBeside: Layout = {
  name: 'the instruments across, years over the columns of scores, suggestions beside items, indicators of measures by their numbers',
  parts: [
    'ประกาศเทศบาลตำบลสมมุติ',
    'เรื่อง ผลการวิเคราะห์และกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
    'เทศบาลตำบลสมมุติ อำเภอบ้านไผ่ จังหวัดขอนแก่น',
    'ตารางที่ ๑',
    { rows: [['IIT', 'EIT', 'OIT', 'คะแนนรวม', 'ระดับ'], ['๙๕.๔๐', '๙๐.๒๗', '๗๘.๗๕', '๘๗.๒๐', 'ผ่าน']] },
    'ตารางที่ ๒',
    {
      rows: [
        ['แบบวัด', 'ตัวชี้วัด', 'คะแนนปี ๒๕๖๗', 'คะแนนปี ๒๕๖๘', 'เพิ่ม/ลด'],
        ...scores.map((score, index) => [instrumentAt[index] ?? '', `${thai(index + 1)}. ${nameOf(index + 1)}`, thai(two(before[index] ?? 0)), thai(two(score)), thai(signed(score - (before[index] ?? 0)))]),
      ],
    },
    'ตารางที่ ๓',
    {
      rows: [
        ['ข้อ', 'รายการ', 'คะแนน', 'ข้อเสนอแนะ'],
        ['O๗', 'รายงานผลการดำเนินงานประจำปี', '๐', 'ให้เผยแพร่รายงานของปีที่ผ่านมา'],
        ['O๑๒', 'รายการจัดซื้อจัดจ้าง', '๐', 'ให้เผยแพร่ครบทุกเดือน'],
      ],
    },
    'ตารางที่ ๔',
    {
      rows: [
        ['ตัวชี้วัดที่', 'ประเด็นที่ต้องปรับปรุง', 'มาตรการ/แนวทางแก้ไข', 'ขั้นตอน', 'ผู้รับผิดชอบหลัก', 'ผู้สนับสนุน', 'เริ่ม', 'สิ้นสุด', 'ผลที่คาดว่าจะได้รับ'],
        ['๙', 'ไม่มีรายงานประจำปี', 'เผยแพร่รายงานประจำปี', '๑. รวบรวม ๒. เผยแพร่', 'สำนักปลัด', 'ทุกกอง', 'ต.ค. ๖๘', 'ธ.ค. ๖๘', 'ได้คะแนน O๗'],
        ['๑๐', 'ไม่มีแผนป้องกันการทุจริต', 'จัดทำแผนป้องกันการทุจริต', '๑. ยกร่าง ๒. ประกาศ', 'หน่วยตรวจสอบภายใน', 'สำนักปลัด', 'ต.ค. ๖๘', 'ม.ค. ๖๙', 'ได้คะแนน O๒๕'],
      ],
    },
  ],
  expected: {
    documentTitle: 'ผลการวิเคราะห์และกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
    agency: { name: 'เทศบาลตำบลสมมุติ', district: 'บ้านไผ่', province: 'ขอนแก่น' },
    fiscalYears: { result: 2568, measures: 2569 },
    overall: 87.2,
    grade: 'ผ่าน',
    instruments: [
      { instrument: 'IIT', reported: 95.4 },
      { instrument: 'EIT', reported: 90.27 },
      { instrument: 'OIT', reported: 78.75 },
    ],
    indicators: indicators().map((one, index) => ({ ...one, change: round((scores[index] ?? 0) - (before[index] ?? 0)) })),
    items: [
      { code: 'O7', codeAsPrinted: 'O๗', indicatorNo: 9, score: 0 },
      { code: 'O12', codeAsPrinted: 'O๑๒', indicatorNo: 9, score: 0 },
    ],
    suggestions: [
      { instrument: 'OIT', itemCode: 'O7', text: 'ให้เผยแพร่รายงานของปีที่ผ่านมา' },
      { instrument: 'OIT', itemCode: 'O12', text: 'ให้เผยแพร่ครบทุกเดือน' },
    ],
    measures: [
      { indicatorNos: [9], title: 'เผยแพร่รายงานประจำปี', analysis: 'ไม่มีรายงานประจำปี', steps: ['รวบรวม', 'เผยแพร่'], responsible: ['สำนักปลัด'], periodStart: '2025-10-01', periodEnd: '2025-12-31' },
      { indicatorNos: [10], title: 'จัดทำแผนป้องกันการทุจริต', steps: ['ยกร่าง', 'ประกาศ'], responsible: ['หน่วยตรวจสอบภายใน'], periodStart: '2025-10-01', periodEnd: '2026-01-31' },
    ],
  },
  planted: [],
};
