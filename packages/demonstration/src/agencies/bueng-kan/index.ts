import { divisionsOf, internalAuditor, positionsOf } from '../../people.js';
import type { DemonstrationAgency } from '../../types.js';
import { analyses } from './analyses.js';
import { items } from './items.js';
import { measuresOfIndicators1To5 } from './measures-1-to-5.js';
import { measuresOfIndicators6To10 } from './measures-6-to-10.js';
import { sixMonthReport, twelveMonthReport } from './reports.js';

const divisions = divisionsOf('municipality', ['finance', 'works', 'education', 'health'], ['office', 'finance']);
const source =
  'วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ และกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙';

export const buengKan: DemonstrationAgency = {
  slug: 'bueng-kan',
  name: { th: 'เทศบาลเมืองบึงกาฬ', en: 'Bueng Kan Town Municipality' },
  shortName: { th: 'ทม.บึงกาฬ', en: 'Bueng Kan TM' },
  type: 'เทศบาลเมือง',
  district: 'เมืองบึงกาฬ',
  province: 'บึงกาฬ',
  notes: [
    {
      th: 'คะแนนตัวชี้วัดที่ 9 พิมพ์สามค่า คือ 98.25 97.50 และ 100.00 ในที่นี้ใช้ 98.25 ซึ่งตรงกับคะแนนรวม',
      en: 'Indicator 9 is printed with three values, 98.25, 97.50 and 100.00; 98.25 is used, which agrees with the overall score.',
    },
    {
      th: 'ตารางข้อของแบบวัดภายนอกไม่ระบุส่วน และทุกข้อพิมพ์ 100.00 แม้ตัวชี้วัดที่ 6 ถึง 8 ไม่ถึง 100',
      en: 'The items of the external instrument name no part and all read 100.00, though indicators 6 to 8 are below 100.',
    },
    {
      th: 'ช่วงเวลาของมาตรการที่ 7 ขาดปีเริ่ม มาตรการที่ 8 และ 19 อยู่นอกปีงบประมาณ และมาตรการที่ 2 ไม่มีช่วงเวลากับผู้รับผิดชอบ',
      en: 'The period of measure 7 lacks its first year, those of 8 and 19 lie outside the fiscal year, and measure 2 has neither period nor owner.',
    },
  ],
  source,
  preparedBy: null,
  meetingDate: null,
  fiscalYear: 2569,
  resultFiscalYear: 2568,
  divisions,
  positions: positionsOf('municipality', 'bueng-kan', divisions, internalAuditor),
  result: {
    fiscalYear: 2568,
    overall: 99.47,
    grade: 'ผ่านดีเยี่ยม',
    gradesPrinted: ['ผ่านดีเยี่ยม'],
    indicators: [
      { no: 1, reported: 100 },
      { no: 2, reported: 100 },
      { no: 3, reported: 100 },
      { no: 4, reported: 98.99 },
      { no: 5, reported: 100 },
      { no: 6, reported: 99.74 },
      { no: 7, reported: 99.65 },
      { no: 8, reported: 99.39 },
      { no: 9, reported: 98.25 },
      { no: 10, reported: 100 },
    ],
    items,
    highest: { score: 100 },
    lowest: { name: 'การเปิดเผยข้อมูล', score: 98.25 },
    source,
  },
  analyses,
  measures: [...measuresOfIndicators1To5, ...measuresOfIndicators6To10],
  sixMonthReport,
  twelveMonthReport,
  uplifts: [],
  stage: {
    state: 'executing',
    approvedLevels: [],
    published: ['plan'],
    why: {
      th: 'เอกสารเสนอให้ทุกส่วนราชการปฏิบัติตามมาตรการแล้ว จึงถือว่าแผนได้รับอนุมัติและเผยแพร่แล้ว',
      en: 'The document asks every division to carry the measures out: the plan counts as approved and published.',
    },
  },
};
