import { divisionsOf, internalAuditor, positionsOf } from '../../people.js';
import type { DemonstrationAgency } from '../../types.js';
import { analyses } from './analyses.js';
import { measures } from './measures.js';
import { sixMonthReport, twelveMonthReport } from './reports.js';
import { uplifts } from './uplifts.js';

const divisions = divisionsOf('municipality', ['finance', 'works', 'education'], ['office']);
const source = 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ.2566';

export const nikhomKhamSoi: DemonstrationAgency = {
  slug: 'nikhom-kham-soi',
  name: { th: 'เทศบาลตำบลนิคมคำสร้อย', en: 'Nikhom Kham Soi Subdistrict Municipality' },
  shortName: { th: 'ทต.นิคมคำสร้อย', en: 'Nikhom Kham Soi SM' },
  type: 'เทศบาลตำบล',
  district: 'นิคมน้ำอูน',
  province: 'มุกดาหาร',
  notes: [
    {
      th: 'เอกสารพิมพ์ว่า อำเภอนิคมน้ำอูน จังหวัดมุกดาหาร ซึ่งอยู่ต่างจังหวัดกัน น่าจะหมายถึง อำเภอนิคมคำสร้อย คงไว้ตามที่พิมพ์',
      en: 'The document prints district นิคมน้ำอูน in Mukdahan, but that district lies in another province; most likely นิคมคำสร้อย. Kept as printed.',
    },
    {
      th: 'เอกสารรายงานมาตรการและผลการประเมินของปีเดียวกัน คือ พ.ศ. 2566 และไม่พิมพ์คะแนนตัวชี้วัดที่ 3',
      en: 'Measures and result are both of fiscal year 2566; the score of indicator 3 is not printed.',
    },
    {
      th: 'ช่องสถานะอยู่ที่แนวทางรายตัวชี้วัด ไม่ได้อยู่ที่มาตรการ สถานะของมาตรการจึงอ่านจากตัวชี้วัดที่เกี่ยวข้อง และเว้นว่างเมื่อไม่มีช่องให้อ่าน',
      en: 'Status boxes stand at the indicator rows, not at the measures: a measure takes the status of the indicators it serves, blank where no box is printed.',
    },
    {
      th: 'แถวตัวชี้วัดที่ 9 กล่าวถึงเว็บไซต์ของเทศบาลอื่น',
      en: 'The row of indicator 9 speaks of another municipality’s website.',
    },
  ],
  source,
  preparedBy: null,
  meetingDate: null,
  fiscalYear: 2566,
  resultFiscalYear: 2566,
  divisions,
  positions: positionsOf('municipality', 'nikhom-kham-soi', divisions, internalAuditor),
  result: {
    fiscalYear: 2566,
    overall: 95.75,
    grade: 'ผ่านดี',
    gradesPrinted: ['ผ่านดี'],
    indicators: [
      { no: 1, reported: 97.44 },
      { no: 2, reported: 94.03 },
      { no: 3, reported: null },
      { no: 4, reported: 92.87 },
      { no: 5, reported: 94.05 },
      { no: 6, reported: 89.31 },
      { no: 7, reported: 92.29 },
      { no: 8, reported: 91.55 },
      { no: 9, reported: 100 },
      { no: 10, reported: 100 },
    ],
    source,
  },
  analyses,
  measures,
  sixMonthReport,
  twelveMonthReport,
  uplifts,
  stage: {
    state: 'twelveMonthReporting',
    approvedLevels: [],
    published: ['plan', 'sixMonthReport'],
    why: {
      th: 'เอกสารเป็นรายงานผลของปี ตัวชี้วัดที่ 8 ยังอยู่ระหว่างดำเนินการ และตัวชี้วัดที่ 9 กับ 10 ไม่มีช่องสถานะ รายงานจึงยังไม่ครบ',
      en: 'The document is the year’s report; indicator 8 is still in progress and 9 and 10 have no status, so the report is not complete.',
    },
  },
};
