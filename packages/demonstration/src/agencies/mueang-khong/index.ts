import { divisionsOf, internalAuditor, positionsOf } from '../../people.js';
import type { DemonstrationAgency } from '../../types.js';
import { analyses } from './analyses.js';
import { measures } from './measures.js';
import { sixMonthReport, twelveMonthReport } from './reports.js';

const divisions = divisionsOf('municipality', ['finance', 'works', 'education', 'health'], ['office', 'finance']);
const source = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๔';

export const mueangKhong: DemonstrationAgency = {
  slug: 'mueang-khong',
  name: { th: 'เทศบาลตำบลเมืองคง', en: 'Mueang Khong Subdistrict Municipality' },
  shortName: { th: 'ทต.เมืองคง', en: 'Mueang Khong SM' },
  type: 'เทศบาลตำบล',
  district: 'ราชไศล',
  province: 'ศรีสะเกษ',
  notes: [
    {
      th: 'อำเภอพิมพ์ว่า ราชไศล น่าจะหมายถึง ราษีไศล คงไว้ตามที่พิมพ์',
      en: 'The district is printed as ราชไศล, most likely ราษีไศล; kept as printed.',
    },
    {
      th: 'ไม่มีคะแนนตัวชี้วัดที่ 9 และ 10 และไม่ได้ผูกมาตรการกับตัวชี้วัด',
      en: 'Indicators 9 and 10 have no score, and the measures are not tied to indicators.',
    },
    {
      th: 'ช่วงเวลาของมาตรการที่ 1 ถึง 6 พิมพ์เดือนว่า ต.ต. ซึ่งอ่านเป็น ต.ค.',
      en: 'The periods of measures 1 to 6 print the month as ต.ต., read as ต.ค. (October).',
    },
  ],
  source,
  preparedBy: null,
  meetingDate: '2020-10-02',
  fiscalYear: 2564,
  resultFiscalYear: 2563,
  divisions,
  positions: positionsOf('municipality', 'mueang-khong', divisions, internalAuditor),
  result: {
    fiscalYear: 2563,
    overall: 47.04,
    grade: 'F',
    gradesPrinted: ['F'],
    indicators: [
      { no: 1, reported: 78.79 },
      { no: 2, reported: 75.32 },
      { no: 3, reported: 81.49 },
      { no: 4, reported: 74.6 },
      { no: 5, reported: 70.66 },
      { no: 6, reported: 77.2 },
      { no: 7, reported: 82.01 },
      { no: 8, reported: 78.24 },
      { no: 9, reported: null },
      { no: 10, reported: null },
    ],
    source,
  },
  analyses,
  measures,
  sixMonthReport,
  twelveMonthReport,
  uplifts: [],
  stage: {
    state: 'planning',
    approvedLevels: [],
    published: [],
    why: {
      th: 'มีบทวิเคราะห์และมาตรการแล้ว แต่มาตรการยังไม่ผูกกับตัวชี้วัดใด จึงยังเสนออนุมัติไม่ได้',
      en: 'Analysis and measures are there, but no measure is tied to an indicator, so the plan cannot go to approval yet.',
    },
  },
};
