import { codesOf, codesOfSub, indicators, itemScore, items, nameOf, scores, thai, titleOf, two } from './facts.fixture.js';
import type { DrawnCell, DrawnTable, Layout } from './layout.fixture.js';

/** i read as one, e as it is, O as nought or lost. */
const misread = (code: string): string => {
  const digits = thai(code.slice(1));
  if (code.startsWith('i')) return `${Number(code.slice(1)) < 10 ? '๑' : '1'}${digits}`;
  if (code.startsWith('e')) return `E${digits}`;
  return code === 'O10' || code === 'O11' ? digits : `๐${digits}`;
};

/** A cell broken over lines leaves spaces inside words. */
const broken = (text: string): string => (text.length > 24 ? `${text.slice(0, 20)} ${text.slice(20)}` : text);

const tableOf = (codes: readonly string[], heading: string): DrawnTable => ({
  rows: [
    ['ข้อ', 'ประเด็น การประเมิน', 'ระดับ คะแนน'],
    [heading, '', ''],
    ...codes.map((code): DrawnCell[] => [misread(code), broken(titleOf(code)), thai(two(itemScore(code)))]),
  ],
});

const itemTables = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((no) => [tableOf(codesOf(no), `ตัวชี้วัดที่ ${thai(no)} ${nameOf(no)}`)]);

export const badlyRead: Layout = {
  name: 'a scan badly read: broken words, lost vowels, letters as digits, repeated headers, cells cut by the page',
  parts: [
    'รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดาเนินงานของหน่วยงานภาครัฐ (ITA)',
    'ปิงบประมาณ พ.ศ. ๒๕๖๘',
    'เทศบาลตาบลสมมุติ อาเภอเชียงกลาง จังหวัดน่าน',
    'ผลคะแนนในภาพรวม ๘๗.๒๐ คะแนน อยู่ในระดับ ผ่าน',
    { rows: [['ตัวชี้ วัดที่', 'รายละเอียด ตัวชี้วัด', 'คะแนน'], ...scores.map((score, index): DrawnCell[] => [thai(index + 1), broken(nameOf(index + 1)), thai(two(score))])] },
    'ผลการประเมินแบบ IIT และ EIT',
    ...itemTables,
    'ผลการประเมินแบบ OIT',
    tableOf([...codesOfSub('9.1'), ...codesOfSub('9.2')], 'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล'),
    tableOf([...codesOfSub('9.3'), ...codesOfSub('9.4'), ...codesOfSub('9.5')], 'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล'),
    tableOf(codesOf(10), 'ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต'),
    'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
    {
      rows: [
        ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิด ชอบ', 'ระยะ เวลา'],
        ['๑. เผยแพร่ข้อมูลให้ครบ', '๑. แบ่งผู้รับผิดชอบ ๒. ตรวจข้อมูล', 'สำนัก ปลัด', 'ต.ต. ๖๘ - มี.ค. ๖๙'],
      ],
    },
    {
      rows: [
        ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิด ชอบ', 'ระยะ เวลา'],
        ['', '๓. รายงานผล', '', ''],
        ['๒. ประกาศงดรับของขวัญ', '๑. จัดทาประกาศ ๒. แจ้งเวียน', 'ทุก สำนัก/ กอง', 'ต.ค. ๖๘ - ก.ย. ๖๙'],
      ],
    },
  ],
  expected: {
    agency: { name: 'เทศบาลตาบลสมมุติ', district: 'เชียงกลาง', province: 'น่าน' },
    fiscalYears: { result: 2568, measures: 2569 },
    overall: 87.2,
    grade: 'ผ่าน',
    indicators: indicators(),
    items: items([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { printed: misread }),
    measures: [
      {
        no: 1, title: 'เผยแพร่ข้อมูลให้ครบ', steps: ['แบ่งผู้รับผิดชอบ', 'ตรวจข้อมูล', 'รายงานผล'], responsible: ['สำนักปลัด'], responsibleText: 'สำนัก ปลัด',
        periodText: 'ต.ต. ๖๘ - มี.ค. ๖๙', periodStart: '2025-10-01', periodEnd: '2026-03-31',
      },
      {
        no: 2, title: 'ประกาศงดรับของขวัญ', steps: ['จัดทาประกาศ', 'แจ้งเวียน'], responsible: ['ทุกสำนัก/กอง'], responsibleText: 'ทุก สำนัก/ กอง',
        periodText: 'ต.ค. ๖๘ - ก.ย. ๖๙', periodStart: '2025-10-01', periodEnd: '2026-09-30',
      },
    ],
  },
  planted: [
    { code: 'period-ocr', where: 'measure:1', severity: 'warning' },
    { code: 'responsible-collective', where: 'measure:2', severity: 'info' },
  ],
};
