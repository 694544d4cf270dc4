import { divisionsOf, positionsOf } from '../../people.js';
import type { DemonstrationAgency } from '../../types.js';
import { analyses } from './analyses.js';
import { items } from './items.js';
import { measures } from './measures.js';
import { sixMonthReport, twelveMonthReport } from './reports.js';

const divisions = [
  ...divisionsOf('subdistrict', ['finance', 'works', 'education'], ['office', 'finance']),
  { key: 'it', name: 'งาน IT', shortName: 'IT', collective: false, inDocument: true },
];
const source = 'รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. 2568';

export const kutRang: DemonstrationAgency = {
  slug: 'kut-rang',
  name: { th: 'องค์การบริหารส่วนตำบลกุดรัง', en: 'Kut Rang Subdistrict Administrative Organization' },
  shortName: { th: 'อบต.กุดรัง', en: 'Kut Rang SAO' },
  type: 'องค์การบริหารส่วนตำบล',
  district: 'กุดรัง',
  province: 'มหาสารคาม',
  notes: [
    {
      th: 'ชื่อตำบลพิมพ์สองแบบ คือ กุดรัง และ กุตุรง ในที่นี้ใช้ กุดรัง',
      en: 'The name is printed in two ways, กุดรัง and กุตุรง; กุดรัง is used here.',
    },
    {
      th: 'ระดับผลพิมพ์ทั้ง ผ่าน และ ผ่านดี และบรรทัดคะแนนสูงสุดกับต่ำสุดไม่ตรงกับตารางคะแนน คงไว้ตามที่พิมพ์',
      en: 'The grade is printed both as ผ่าน and ผ่านดี, and the highest and lowest lines disagree with the table of scores; kept as printed.',
    },
  ],
  source,
  preparedBy: 'หน่วยตรวจสอบภายใน',
  meetingDate: null,
  fiscalYear: 2569,
  resultFiscalYear: 2568,
  divisions,
  positions: positionsOf('subdistrict', 'kut-rang', divisions, { th: 'หัวหน้าหน่วยตรวจสอบภายใน', en: 'Head of Internal Audit' }),
  result: {
    fiscalYear: 2568,
    overall: 91.76,
    grade: 'ผ่าน',
    gradesPrinted: ['ผ่าน', 'ผ่าน', 'ผ่านดี'],
    indicators: [
      { no: 1, reported: 96.67 },
      { no: 2, reported: 100 },
      { no: 3, reported: 100 },
      { no: 4, reported: 98.89 },
      { no: 5, reported: 100 },
      { no: 6, reported: 97.27 },
      { no: 7, reported: 97.58 },
      { no: 8, reported: 97.42 },
      { no: 9, reported: 74 },
      { no: 10, reported: 90 },
    ],
    items,
    highest: { name: 'การป้องกันการทุจริต', score: 100 },
    lowest: { name: 'การใช้ทรัพย์สินของราชการ', score: 74 },
    source,
  },
  analyses,
  measures,
  sixMonthReport,
  twelveMonthReport,
  uplifts: [],
  stage: {
    state: 'planReview',
    approvedLevels: ['heads', 'clerk'],
    published: [],
    why: {
      th: 'เอกสารวิเคราะห์ผลและกำหนดมาตรการครบสิบตัวชี้วัด ยังไม่มีผลการดำเนินการ จึงถือว่าอยู่ระหว่างเสนอนายกอนุมัติ',
      en: 'The document analyses the result and sets measures for all ten indicators but reports no results yet: it waits for the executive.',
    },
  },
};
