import { indicators, items, itemScore, nameOf, codesOf, scores, thai, titleOf, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

/** As print badly read has it: a letter that became a digit. */
const misread = (code: string): string => (code.startsWith('i') ? `๑${thai(code.slice(1))}` : `๐${thai(code.slice(1))}`);
const itemRows = (indicatorNos: readonly number[]): string[][] => indicatorNos.flatMap((no) => codesOf(no).map((code) => [misread(code), titleOf(code), thai(two(itemScore(code)))]));

export const memoInCells: Layout = {
  name: 'a memorandum whose head stands in columns, captions that number the tables, codes without their letters, an analysis like a header',
  parts: [
    'บันทึกข้อความ',
    {
      rows: [
        ['ส่วนราชการ', 'สำนักปลัด องค์การบริหารส่วนตำบลตัวอย่าง อำเภอหนองกี่ จังหวัดบุรีรัมย์'],
        ['ที่ บร ๗๒๓๐๑/๑๒๔', 'วันที่ ๑๕ กันยายน ๒๕๖๘'],
        ['เรื่อง', 'รายงานผลการวิเคราะห์การประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
        ['เรียน', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง'],
        ['', 'ตามที่สำนักงาน ป.ป.ช. ได้ประกาศผลการประเมินแล้วนั้น หน่วยงานได้คะแนนรวม ๘๗.๒๐ คะแนน อยู่ในระดับ "ผ่าน" ดังตารางต่อไปนี้'],
      ],
    },
    'ตารางที่ ๑ ผลคะแนนจำแนกตามตัวชี้วัด',
    { rows: [['คะแนนที่ได้', 'ตัวชี้วัด', 'ลำดับ', 'เครื่องมือ'], ...scores.map((score, index) => [thai(two(score)), nameOf(index + 1), thai(index + 1), index < 5 ? 'IIT' : index < 8 ? 'EIT' : 'OIT'])] },
    'ตารางที่ ๒ แบบวัด IIT',
    { rows: [['ข้อ', 'ประเด็นการประเมิน', 'ผลคะแนน'], ...itemRows([1, 2, 3, 4, 5])] },
    'ตารางที่ ๓ แบบตรวจ OIT',
    { rows: [['ข้อ', 'รายการ', 'ผลคะแนน'], ...itemRows([9, 10])] },
    'ตารางที่ ๔ ผลการวิเคราะห์',
    { rows: [['ตัวชี้วัด', 'ข้อค้นพบ'], [`ตัวชี้วัดที่ ๖ ${nameOf(6)}`, 'ผู้รับบริการเห็นว่างานเป็นไปตามขั้นตอน แต่ที่นั่งรอมีไม่พอ'], [`ตัวชี้วัดที่ ๗ ${nameOf(7)}`, 'ข่าวสารไปไม่ถึงหมู่บ้านที่ห่างไกล']] },
  ],
  expected: {
    agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง', district: 'หนองกี่', province: 'บุรีรัมย์' },
    fiscalYears: { result: 2568 },
    overall: 87.2,
    grade: 'ผ่าน',
    indicators: indicators(),
    items: [...items([1, 2, 3, 4, 5], { printed: misread }), ...items([9, 10], { printed: misread })],
    analysis: [
      { indicatorNo: 6, text: 'ผู้รับบริการเห็นว่างานเป็นไปตามขั้นตอน แต่ที่นั่งรอมีไม่พอ' },
      { indicatorNo: 7, text: 'ข่าวสารไปไม่ถึงหมู่บ้านที่ห่างไกล' },
    ],
  },
  planted: [],
};
