import type { DefinitionWords } from '../definition-words.js';

export const annualCycleWords: DefinitionWords = {
  name: { th: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส (วงรอบ ITA)', en: 'Annual cycle of integrity and transparency measures (ITA)' },
  documents: {
    plan: { th: 'แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส', en: 'Plan of integrity and transparency measures' },
    sixMonthReport: { th: 'รายงานผลการดำเนินการตามมาตรการ รอบ 6 เดือน', en: '6-month report on the measures' },
    twelveMonthReport: { th: 'รายงานผลการดำเนินการตามมาตรการ รอบ 12 เดือน', en: '12-month report on the measures' },
  },
  headings: {
    plan: { th: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', en: 'Measures for integrity and transparency' },
    report: {
      th: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      en: 'Report on the measures for integrity and transparency',
    },
  },
};
