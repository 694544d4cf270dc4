import { codes, indicatorsWith, instruments, oitItems, type Titles } from '../common.js';
import type { Framework, SubIndicator } from '../framework.js';
import { sixLevels, sixLevelsSource, staffSample, staffSampleSource } from './answers.js';

const subIndicators: readonly SubIndicator[] = [
  { no: '9.1', indicatorNo: 9, name: { th: 'ข้อมูลพื้นฐาน', en: 'Basic information' }, items: codes('O', 1, 10) },
  { no: '9.2', indicatorNo: 9, name: { th: 'การบริหารงาน', en: 'Administration' }, items: codes('O', 11, 18) },
  { no: '9.3', indicatorNo: 9, name: { th: 'การจัดซื้อจัดจ้าง', en: 'Procurement' }, items: codes('O', 19, 22) },
  { no: '9.4', indicatorNo: 9, name: { th: 'การบริหารและพัฒนาทรัพยากรบุคคล', en: 'Human resources' }, items: codes('O', 23, 26) },
  { no: '9.5', indicatorNo: 9, name: { th: 'การส่งเสริมความโปร่งใส', en: 'Promotion of transparency' }, items: codes('O', 27, 30) },
  { no: '10.1', indicatorNo: 10, name: { th: 'การดำเนินการเพื่อป้องกันการทุจริต', en: 'Action against corruption' }, items: codes('O', 31, 38) },
  { no: '10.2', indicatorNo: 10, name: { th: 'มาตรการภายในเพื่อส่งเสริมความโปร่งใสและป้องกันการทุจริต', en: 'Internal measures' }, items: codes('O', 39, 43) },
];

const titles: Titles = {
  O1: ['โครงสร้าง', 'Structure'],
  O10: ['นโยบายคุ้มครองข้อมูลส่วนบุคคล', 'Privacy policy'],
  O36: ['แผนปฏิบัติการป้องกันการทุจริต', 'Anti-corruption plan'],
  O37: ['รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต รอบ 6 เดือน', 'Six-month report on the anti-corruption plan'],
  O38: ['รายงานผลการดำเนินการป้องกันการทุจริตประจำปี', 'Yearly report on the anti-corruption plan'],
  O42: ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'Measures for integrity and transparency'],
  O43: ['การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'Report on the measures for integrity and transparency'],
};

/** FY2566. First year of the grades in words; OIT regrouped, still 43 items. */
export const fy2566: Framework = {
  fiscalYear: 2566,
  takenFrom: 2566,
  instruments,
  indicators: indicatorsWith({ IIT: 'mean-of-items', EIT: 'mean-of-items', OIT: 'not-established' }),
  eitParts: [],
  subIndicators,
  items: oitItems(subIndicators, titles),
  itemCounts: { IIT: 30, EIT: 15, OIT: 43 },
  gradingScale: 'words',
  passMark: 85,
  measuresItem: 'O42',
  reportItem: 'O43',
  answerScale: sixLevels,
  staffSample,
  provenance: {
    weights: { certainty: 'documents', source: 'an agency document of FY2566 fits 30/30/40' },
    indicators: { certainty: 'documents', source: 'the same ten indicators in agency documents from FY2563 to FY2568' },
    itemCounts: { certainty: 'published', source: 'OIT list of FY2566; IIT (30) and EIT (15) are general knowledge' },
    items: { certainty: 'published', source: 'OIT list of FY2566; titles in part, IIT and EIT questions not established' },
    subIndicators: { certainty: 'published', source: 'OIT list of FY2566; the titles of 9.3 and 10.2 are general knowledge' },
    eitParts: { certainty: 'assumed', source: 'the first year of the two parts is FY2566 or FY2567, not established' },
    oitRule: { certainty: 'assumed', source: 'whether OIT was still the mean of its sub-indicators is not established' },
    gradingScale: { certainty: 'published', source: 'grades in words from FY2566, confirmed by several cases' },
    passMark: { certainty: 'published', source: 'national target of 85; lower bound of the grade ผ่าน' },
    measuresItem: { certainty: 'published', source: 'OIT list of FY2566' },
    reportItem: { certainty: 'published', source: 'OIT list of FY2566' },
    answerScale: { certainty: 'general', source: sixLevelsSource },
    staffSample: { certainty: 'general', source: staffSampleSource },
  },
};
