import { codes, indicatorsWith, instruments, oitItems, surveyItems, type Titles } from '../common.js';
import type { Framework, SubIndicator } from '../framework.js';
import { eitTitles2568, iitTitles2568 } from './survey-titles.js';
import { sixLevels, staffSample, staffSampleSource } from './answers.js';

const subIndicators: readonly SubIndicator[] = [
  { no: '9.1', indicatorNo: 9, name: { th: 'ข้อมูลพื้นฐาน', en: 'Basic information' }, items: codes('O', 1, 4) },
  { no: '9.2', indicatorNo: 9, name: { th: 'การบริหารงานและการใช้จ่ายงบประมาณ', en: 'Administration and budget' }, items: codes('O', 5, 11) },
  { no: '9.3', indicatorNo: 9, name: { th: 'การจัดซื้อจัดจ้าง', en: 'Procurement' }, items: codes('O', 12, 13) },
  { no: '9.4', indicatorNo: 9, name: { th: 'การบริหารและพัฒนาทรัพยากรบุคคล', en: 'Human resources' }, items: codes('O', 14, 16) },
  { no: '9.5', indicatorNo: 9, name: { th: 'การส่งเสริมความโปร่งใส', en: 'Promotion of transparency' }, items: codes('O', 17, 20) },
  { no: '10.1', indicatorNo: 10, name: { th: 'การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน', en: 'Prevention of bribery' }, items: codes('O', 21, 24) },
  { no: '10.2', indicatorNo: 10, name: { th: 'การส่งเสริมคุณธรรมและความโปร่งใส', en: 'Promotion of integrity and transparency' }, items: codes('O', 25, 28) },
];

const titles: Titles = {
  O1: ['โครงสร้างและอำนาจหน้าที่', 'Structure, powers and duties'],
  O2: ['ข้อมูลผู้บริหาร', 'Executives'],
  O3: ['ข้อมูลการติดต่อ', 'Contact'],
  O4: ['ข่าวประชาสัมพันธ์', 'News'],
  O5: ['แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', 'Strategic or development plan'],
  O6: ['แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ', 'Plan and progress of work and budget'],
  O7: ['รายงานผลการดำเนินงานประจำปี (ปีก่อน)', 'Yearly report on work (year before)'],
  O8: ['คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่', 'Manual for staff'],
  O9: ['คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการ', 'Manual for clients'],
  O10: ['E-Service', 'E-Service'],
  O11: ['ข้อมูลสถิติการให้บริการ', 'Statistics of services'],
  O12: ['รายการและความก้าวหน้าการจัดซื้อจัดจ้าง', 'List and progress of procurement'],
  O13: ['รายงานผลการจัดซื้อจัดจ้างประจำปี (ปีก่อน)', 'Report on procurement (year before)'],
  O14: ['แผนการบริหารและพัฒนาทรัพยากรบุคคล', 'Human resources plan'],
  O15: ['รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล (ปีก่อน)', 'Human resources report (year before)'],
  O16: ['ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม', 'Code of ethics and its promotion'],
  O17: ['แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'Procedure for complaints'],
  O18: ['ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'Channel for complaints'],
  O19: ['ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'Statistics of complaints'],
  O20: ['การเปิดโอกาสให้เกิดการมีส่วนร่วม', 'Opportunity for participation'],
  O21: ['ประกาศเจตนารมณ์และการสร้างวัฒนธรรมตามนโยบาย No Gift Policy', 'No Gift Policy'],
  O22: ['รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา', 'Report on gifts received'],
  O23: ['การประเมินความเสี่ยงการให้หรือรับสินบน', 'Assessment of bribery risks'],
  O24: ['รายงานผลการดำเนินการเพื่อจัดการความเสี่ยง (ปีก่อน)', 'Report on risk management (year before)'],
  O25: ['แผนปฏิบัติการป้องกันการทุจริต', 'Anti-corruption plan'],
  O26: ['รายงานผลการดำเนินการป้องกันการทุจริต (ปีก่อน)', 'Report on the anti-corruption plan (year before)'],
  O27: ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'Measures for integrity and transparency'],
  O28: ['รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน (ปีก่อน)', 'Report on the measures (year before)'],
};

const documents = 'item tables of two agency documents of FY2568';

/** FY2568. EIT in two halves; OIT of 28 items with unequal, unknown weights and partial marks. */
export const fy2568: Framework = {
  fiscalYear: 2568,
  takenFrom: 2568,
  instruments,
  indicators: indicatorsWith({ IIT: 'mean-of-items', EIT: 'mean-of-parts', OIT: 'not-established' }),
  eitParts: ['public', 'survey'],
  subIndicators,
  items: [
    ...surveyItems('IIT', [1, 2, 3, 4, 5], 3, iitTitles2568),
    ...surveyItems('EIT', [6, 7, 8], 3, eitTitles2568),
    ...oitItems(subIndicators, titles),
  ],
  itemCounts: { IIT: 15, EIT: 9, OIT: 28 },
  gradingScale: 'words',
  passMark: 85,
  measuresItem: 'O27',
  reportItem: 'O28',
  answerScale: sixLevels,
  staffSample,
  provenance: {
    weights: { certainty: 'documents', source: 'two agency documents of FY2568 reproduce 30/30/40 exactly' },
    indicators: { certainty: 'documents', source: documents },
    itemCounts: { certainty: 'documents', source: documents },
    items: { certainty: 'documents', source: documents },
    subIndicators: { certainty: 'documents', source: documents },
    eitParts: { certainty: 'documents', source: 'indicators 6-8 are the mean of both parts, exactly, in two documents' },
    oitRule: { certainty: 'documents', source: 'neither the plain mean of items nor the mean of groups fits the reported scores' },
    gradingScale: { certainty: 'documents', source: 'grades of two documents follow the rule in words' },
    passMark: { certainty: 'documents', source: 'threshold printed in the tables of two documents' },
    measuresItem: { certainty: 'documents', source: documents },
    reportItem: { certainty: 'documents', source: documents },
    answerScale: { certainty: 'documents', source: 'EIT scores of one agency fit 22 answers in steps of 20 and no thirds; the wording is that of a survey of a university' },
    staffSample: { certainty: 'general', source: staffSampleSource },
  },
};
