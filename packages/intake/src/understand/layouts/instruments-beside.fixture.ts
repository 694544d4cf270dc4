import { indicators, instrumentScores, nameOf, scores, thai, two } from './facts.fixture.js';
import type { DrawnCell, Layout } from './layout.fixture.js';

const spans: Record<number, [label: keyof typeof instrumentScores, down: number]> = { 1: ['IIT', 5], 6: ['EIT', 3], 9: ['OIT', 2] };
const texts = ['ผู้มาติดต่อรอนานในช่วงเช้า ควรมีบัตรคิว', 'บุคลากรยังไม่ทราบแผนการใช้จ่ายเงินทั่วกัน', 'ควรแจ้งผลการประเมินเป็นรายบุคคลทุกครั้ง'];

const rowOf = (no: number): DrawnCell[] => {
  const beside = spans[no];
  const own = [`${thai(no)}. ${nameOf(no)}`, thai(two(scores[no - 1] ?? 0))];
  if (beside === undefined) return own;
  const [label, down] = beside;
  return [{ text: `${label}\n(ร้อยละ ${no < 9 ? '๓๐' : '๔๐'})`, down }, ...own, { text: thai(two(instrumentScores[label])), down }];
};

export const instrumentsBeside: Layout = {
  name: 'the score of each instrument in a merged cell beside its indicators, then a chapter of short analyses under their headings',
  parts: [
    'การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ',
    'ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
    'เทศบาลเมืองตัวอย่าง อำเภอหาดใหญ่ จังหวัดสงขลา',
    'ผลคะแนนการประเมินรวม ๘๗.๒๐ คะแนน ผ่านเกณฑ์ในระดับ ผ่าน',
    { rows: [['เครื่องมือ', 'ตัวชี้วัด', 'คะแนนรายตัวชี้วัด', 'คะแนนรายเครื่องมือ'], ...scores.map((_, index) => rowOf(index + 1))] },
    { heading: 'บทวิเคราะห์' },
    ...texts.flatMap((text, index) => [`ตัวชี้วัดที่ ${thai(index + 1)} ${nameOf(index + 1)} ได้คะแนน ${thai(two(scores[index] ?? 0))}`, text]),
    { heading: 'มาตรการเพื่อขับเคลื่อนคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙' },
    {
      rows: [
        ['ลำดับที่', 'ประเด็นที่ต้องพัฒนา', 'มาตรการ', 'แนวทางการดำเนินงาน', 'เจ้าของเรื่อง', 'กำหนดเวลา'],
        ['๑', `ตัวชี้วัดที่ ๙ ${nameOf(9)}`, 'ตั้งผู้ดูแลข้อมูลรายข้อ', '๑. ออกคำสั่ง\n๒. ตรวจทุกเดือน', 'สำนักปลัด\nกองคลัง', 'ธันวาคม ๒๕๖๘'],
        ['๒', `ตัวชี้วัดที่ ๑๐ ${nameOf(10)}`, 'ประกาศไม่รับของขวัญ', '๑. ลงนามประกาศ\n๒. แจ้งเวียน', 'กองสาธารณสุข', 'ตุลาคม ๒๕๖๘ – กันยายน ๒๕๖๙'],
      ],
    },
  ],
  expected: {
    agency: { name: 'เทศบาลเมืองตัวอย่าง', district: 'หาดใหญ่', province: 'สงขลา' },
    fiscalYears: { result: 2568, measures: 2569 },
    overall: 87.2,
    grade: 'ผ่าน',
    instruments: [
      { instrument: 'IIT', reported: 95.4 },
      { instrument: 'EIT', reported: 90.27 },
      { instrument: 'OIT', reported: 78.75 },
    ],
    indicators: indicators(),
    analysis: texts.map((text, index) => ({ indicatorNo: index + 1, text })),
    measures: [
      { no: 1, indicatorNos: [9], title: 'ตั้งผู้ดูแลข้อมูลรายข้อ', steps: ['ออกคำสั่ง', 'ตรวจทุกเดือน'], responsible: ['สำนักปลัด', 'กองคลัง'], periodStart: '2025-12-01', periodEnd: '2025-12-31' },
      { no: 2, indicatorNos: [10], title: 'ประกาศไม่รับของขวัญ', steps: ['ลงนามประกาศ', 'แจ้งเวียน'], responsible: ['กองสาธารณสุข'], periodStart: '2025-10-01', periodEnd: '2026-09-30' },
    ],
  },
  planted: [],
};
