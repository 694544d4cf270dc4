import { codes, indicatorsWith, instruments, oitItems, type Titles } from '../common.js';
import type { Framework, SubIndicator } from '../framework.js';
import { fourLevels, fourLevelsSource, staffSample, staffSampleSource } from './answers.js';

const subIndicators: readonly SubIndicator[] = [
  { no: '9.1', indicatorNo: 9, name: { th: 'ข้อมูลพื้นฐาน', en: 'Basic information' }, items: codes('O', 1, 9) },
  { no: '9.2', indicatorNo: 9, name: { th: 'การบริหารงาน', en: 'Administration' }, items: codes('O', 10, 17) },
  { no: '9.3', indicatorNo: 9, name: { th: 'การบริหารเงินงบประมาณ', en: 'Budget management' }, items: codes('O', 18, 24) },
  { no: '9.4', indicatorNo: 9, name: { th: 'การบริหารและพัฒนาทรัพยากรบุคคล', en: 'Human resources' }, items: codes('O', 25, 28) },
  { no: '9.5', indicatorNo: 9, name: { th: 'การส่งเสริมความโปร่งใส', en: 'Promotion of transparency' }, items: codes('O', 29, 33) },
  { no: '10.1', indicatorNo: 10, name: { th: 'การดำเนินการเพื่อป้องกันการทุจริต', en: 'Action against corruption' }, items: codes('O', 34, 41) },
  { no: '10.2', indicatorNo: 10, name: { th: 'มาตรการภายในเพื่อป้องกันการทุจริต', en: 'Internal measures against corruption' }, items: codes('O', 42, 43) },
];

/** Only what is established of the titles; the rest stays open. */
const titles: Titles = {
  O1: ['โครงสร้าง', 'Structure'],
  O9: ['Social Network', 'Social network'],
  O10: ['แผนการดำเนินงานประจำปี', 'Yearly work plan'],
  O11: ['รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือน', 'Six-month follow-up of the work plan'],
  O12: ['รายงานผลการดำเนินงานประจำปี', 'Yearly report on the work plan'],
  O32: ['ช่องทางการรับฟังความคิดเห็น', 'Channel for opinions'],
  O33: ['การเปิดโอกาสให้เกิดการมีส่วนร่วม', 'Opportunity for participation'],
  O34: ['เจตจำนงสุจริตของผู้บริหาร', 'Statement of intent of the executive'],
  O35: ['การมีส่วนร่วมของผู้บริหาร', 'Participation of the executive'],
  O36: ['การประเมินความเสี่ยงการทุจริตประจำปี', 'Yearly assessment of corruption risks'],
  O37: ['การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต', 'Action on corruption risks'],
  O38: ['การเสริมสร้างวัฒนธรรมองค์กร', 'Culture of the organisation'],
  O39: ['แผนปฏิบัติการป้องกันการทุจริต', 'Anti-corruption plan'],
  O40: ['รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน', 'Six-month report on the anti-corruption plan'],
  O41: ['รายงานผลการดำเนินการป้องกันการทุจริตประจำปี', 'Yearly report on the anti-corruption plan'],
  O42: ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'Measures for integrity and transparency'],
  O43: ['การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'Report on the measures for integrity and transparency'],
};

/** FY2563. Letters AA to F; OIT of 43 items, each 0 or 100. */
export const fy2563: Framework = {
  fiscalYear: 2563,
  takenFrom: 2563,
  instruments,
  indicators: indicatorsWith({ IIT: 'mean-of-items', EIT: 'mean-of-items', OIT: 'mean-of-subindicators' }),
  eitParts: [],
  subIndicators,
  items: oitItems(subIndicators, titles),
  itemCounts: { IIT: 30, EIT: 15, OIT: 43 },
  gradingScale: 'letters',
  passMark: 85,
  measuresItem: 'O42',
  reportItem: 'O43',
  answerScale: fourLevels,
  staffSample,
  provenance: {
    weights: { certainty: 'documents', source: 'an agency document of FY2563 and province averages of FY2563-2564 fit 30/30/40' },
    indicators: { certainty: 'documents', source: 'the same ten indicators in agency documents from FY2563 to FY2568' },
    itemCounts: { certainty: 'published', source: 'lists of agencies for IIT (30) and OIT (43); EIT (15) is general knowledge' },
    items: { certainty: 'published', source: 'OIT lists of agencies for FY2563-2565; titles in part, IIT and EIT questions not established' },
    subIndicators: { certainty: 'documents', source: 'item counts reproduce every printed OIT value of a province report of FY2564; titles from an agency page of FY2565' },
    eitParts: { certainty: 'published', source: 'in FY2564 answers came by two routes but were reported as one score' },
    oitRule: { certainty: 'documents', source: 'mean of sub-indicators reproduces every printed OIT value of a province report of FY2564' },
    gradingScale: { certainty: 'published', source: 'letters AA to F in an agency annual report of FY2565' },
    passMark: { certainty: 'published', source: 'national target of 85 under the master plan against corruption' },
    measuresItem: { certainty: 'published', source: 'OIT lists of FY2563-2564' },
    reportItem: { certainty: 'published', source: 'OIT lists of FY2563-2564' },
    answerScale: { certainty: 'general', source: fourLevelsSource },
    staffSample: { certainty: 'general', source: staffSampleSource },
  },
};
