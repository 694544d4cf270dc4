import { divisionsOf, internalAuditor, positionsOf } from '../../people.js';
import type { DemonstrationAgency } from '../../types.js';
import { measures } from './measures.js';
import { sixMonthReport, twelveMonthReport } from './reports.js';

const divisions = divisionsOf('subdistrict', ['finance', 'works', 'education', 'health'], ['office', 'finance', 'health']);
const source = 'รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสประจำปีงบประมาณ พ.ศ. ๒๕๖๖';

export const munLek: DemonstrationAgency = {
  slug: 'mun-lek',
  name: { th: 'องค์การบริหารส่วนตำบลลงมูลเหล็ก', en: 'Long Mun Lek Subdistrict Administrative Organization' },
  shortName: { th: 'อบต.ลงมูลเหล็ก', en: 'Long Mun Lek SAO' },
  type: 'องค์การบริหารส่วนตำบล',
  district: null,
  province: null,
  notes: [
    {
      th: 'เอกสารไม่ระบุอำเภอและจังหวัด และชื่อตำบลอาจเกิดจากการอ่านอักษรผิด คงไว้ตามที่พิมพ์',
      en: 'The document names no district or province, and the name itself may be misread; kept as printed.',
    },
    {
      th: 'เอกสารรายงานมาตรการและผลการประเมินของปีเดียวกัน คือ พ.ศ. 2566 และมีเพียงคะแนนตัวชี้วัดที่ 10 กับส่วนที่เพิ่มขึ้นของตัวชี้วัดที่ 6 และ 7',
      en: 'Measures and result are both of fiscal year 2566; only the score of indicator 10 and the gains of indicators 6 and 7 are printed.',
    },
    {
      th: 'มาตรการไม่ได้ผูกกับตัวชี้วัด และผลลัพธ์ของมาตรการด้านการเงินอ้างคะแนนตัวชี้วัดที่ 10',
      en: 'Measures are not tied to indicators; outcomes of the money measures quote the score of indicator 10.',
    },
  ],
  source,
  preparedBy: null,
  meetingDate: null,
  fiscalYear: 2566,
  resultFiscalYear: 2566,
  divisions,
  positions: positionsOf('subdistrict', 'mun-lek', divisions, internalAuditor),
  result: {
    fiscalYear: 2566,
    indicators: [
      { no: 6, change: 1.25 },
      { no: 7, change: 0.41 },
      { no: 10, reported: 100, change: 0 },
    ],
    source,
  },
  analyses: [
    {
      indicatorNo: 6,
      added: true,
      text: 'เพิ่มขึ้น 1.25 คะแนนจากปี 2565 ประชาชนรู้ช่องทางร้องเรียนมากขึ้น ให้รักษาช่องทางทั้งที่จุดบริการและบนเว็บไซต์',
    },
    {
      indicatorNo: 7,
      added: true,
      text: 'เพิ่มขึ้น 0.41 คะแนนจากปี 2565 เว็บไซต์มีผู้ใช้มากขึ้นเมื่อมีผู้ดูแลประจำ ให้คงผู้ดูแลและลงข่าวสม่ำเสมอ',
    },
    {
      indicatorNo: 10,
      added: true,
      text: 'ได้เต็ม 100 คะแนนเท่ากับปี 2565 ให้รักษาการอบรมและการเปิดเผยรายงานด้านการป้องกันการทุจริต',
    },
  ],
  measures,
  sixMonthReport,
  twelveMonthReport,
  uplifts: [],
  stage: {
    state: 'publishing',
    approvedLevels: [],
    published: ['plan', 'sixMonthReport'],
    why: {
      th: 'เอกสารเป็นรายงานผลครบทุกมาตรการแล้ว เหลือการเผยแพร่และการรับทราบของจังหวัด',
      en: 'The document reports on every measure: publishing and the province’s acknowledgement remain.',
    },
  },
};
