import { codes, indicatorsWith, instruments, oitItems, surveyItems, type Titles } from '../common.js';
import type { Framework, SubIndicator } from '../framework.js';
import { eitTitles2568, iitTitles2568 } from './survey-titles.js';
import { sixLevels, staffSample } from './answers.js';

/** Groups follow those of FY2568 by the titles of the items; the source does not print them. */
const subIndicators: readonly SubIndicator[] = [
  { no: '9.1', indicatorNo: 9, name: { th: 'ข้อมูลพื้นฐาน', en: 'Basic information' }, items: codes('O', 1, 4) },
  { no: '9.2', indicatorNo: 9, name: { th: 'การบริหารงานและการใช้จ่ายงบประมาณ', en: 'Administration and budget' }, items: codes('O', 5, 10) },
  { no: '9.3', indicatorNo: 9, name: { th: 'การจัดซื้อจัดจ้าง', en: 'Procurement' }, items: codes('O', 11, 12) },
  { no: '9.4', indicatorNo: 9, name: { th: 'การบริหารและพัฒนาทรัพยากรบุคคล', en: 'Human resources' }, items: codes('O', 13, 15) },
  { no: '9.5', indicatorNo: 9, name: { th: 'การส่งเสริมความโปร่งใส', en: 'Promotion of transparency' }, items: codes('O', 16, 19) },
  { no: '10.1', indicatorNo: 10, name: { th: 'การดำเนินการเพื่อป้องกันการทุจริต', en: 'Prevention of corruption' }, items: codes('O', 20, 22) },
  { no: '10.2', indicatorNo: 10, name: { th: 'การส่งเสริมคุณธรรมและความโปร่งใส', en: 'Promotion of integrity and transparency' }, items: codes('O', 23, 26) },
];

const titles: Titles = {
  O1: ['โครงสร้าง หน้าที่และอำนาจ', 'Structure, duties and powers'],
  O2: ['ข้อมูลผู้บริหาร', 'Executives'],
  O3: ['ข้อมูลการติดต่อและช่องทางการสอบถาม', 'Contact and enquiries'],
  O4: ['ข่าวประชาสัมพันธ์', 'News'],
  O5: ['แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', 'Strategic or development plan'],
  O6: ['แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ', 'Plan and progress of work and budget'],
  O7: ['รายงานผลการดำเนินงานประจำปี (ปีก่อน)', 'Yearly report on work (year before)'],
  O8: ['คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่', 'Manual for staff'],
  O9: ['คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการ', 'Manual for clients'],
  O10: ['ระบบบริการออนไลน์', 'Online services'],
  O11: ['สรุปผลการจัดซื้อจัดจ้างรายเดือน', 'Monthly summary of procurement'],
  O12: ['รายงานสรุปผลการจัดซื้อจัดจ้าง (ปีก่อน)', 'Report on procurement (year before)'],
  O13: ['หลักเกณฑ์และแผนการบริหารทรัพยากรบุคคล', 'Human resources rules and plan'],
  O14: ['รายงานผลการบริหารทรัพยากรบุคคล (ปีก่อน)', 'Human resources report (year before)'],
  O15: ['ประมวลจริยธรรม', 'Code of ethics'],
  O16: ['แนวปฏิบัติการจัดการเรื่องร้องเรียน', 'Procedure for complaints'],
  O17: ['ช่องทางแจ้งเรื่องร้องเรียน', 'Channel for complaints'],
  O18: ['สถิติเรื่องร้องเรียน', 'Statistics of complaints'],
  O19: ['การเปิดโอกาสให้เกิดการมีส่วนร่วม', 'Opportunity for participation'],
  O20: ['No Gift Policy และความรู้เรื่องการรับทรัพย์สิน', 'No Gift Policy and rules on gifts'],
  O21: ['การประเมินความเสี่ยงการทุจริต', 'Assessment of corruption risks'],
  O22: ['รายงานผลตามแผนบริหารความเสี่ยง (ปีก่อน)', 'Report on risk management (year before)'],
  O23: ['แผนปฏิบัติการป้องกันการทุจริต', 'Anti-corruption plan'],
  O24: ['รายงานผลการป้องกันการทุจริต (ปีก่อน)', 'Report on the anti-corruption plan (year before)'],
  O25: ['การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร', 'Use of the ITA result to develop the agency'],
  O26: ['รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส (ปีก่อน)', 'Report on the measures (year before)'],
};

const page = 'page of a public organisation listing the OIT items of FY2569';
const carried = 'not established for FY2569; carried over from FY2568';

/** FY2569. Only the OIT list is known, from one agency's page; it wants the NACC manual. */
export const fy2569: Framework = {
  fiscalYear: 2569,
  takenFrom: 2569,
  instruments,
  indicators: indicatorsWith({ IIT: 'mean-of-items', EIT: 'mean-of-parts', OIT: 'not-established' }),
  eitParts: ['public', 'survey'],
  subIndicators,
  items: [
    ...surveyItems('IIT', [1, 2, 3, 4, 5], 3, iitTitles2568),
    ...surveyItems('EIT', [6, 7, 8], 3, eitTitles2568),
    ...oitItems(subIndicators, titles),
  ],
  itemCounts: { IIT: 15, EIT: 9, OIT: 26 },
  gradingScale: 'words',
  passMark: 85,
  measuresItem: 'O25',
  reportItem: 'O26',
  answerScale: sixLevels,
  staffSample,
  provenance: {
    weights: { certainty: 'assumed', source: carried },
    indicators: { certainty: 'assumed', source: carried },
    itemCounts: { certainty: 'published', source: `${page}; IIT and EIT carried over from FY2568` },
    items: { certainty: 'published', source: `${page}; O2 and O5-O7 inferred, IIT and EIT carried over from FY2568` },
    subIndicators: { certainty: 'assumed', source: 'grouped by the titles as in FY2568' },
    eitParts: { certainty: 'assumed', source: carried },
    oitRule: { certainty: 'assumed', source: carried },
    gradingScale: { certainty: 'assumed', source: carried },
    passMark: { certainty: 'assumed', source: carried },
    measuresItem: { certainty: 'published', source: page },
    reportItem: { certainty: 'published', source: page },
    answerScale: { certainty: 'assumed', source: carried },
    staffSample: { certainty: 'assumed', source: carried },
  },
};
