import type { DefinitionWords } from '../definition-words.js';

export const antiCorruptionWords: DefinitionWords = {
  name: { th: 'แผนปฏิบัติการป้องกันการทุจริต', en: 'Anti-corruption action plan' },
  documents: {
    plan: { th: 'แผนปฏิบัติการป้องกันการทุจริต', en: 'Anti-corruption action plan' },
    sixMonthReport: { th: 'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต รอบ 6 เดือน', en: '6-month report on the anti-corruption action plan' },
    twelveMonthReport: { th: 'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต รอบ 12 เดือน', en: '12-month report on the anti-corruption action plan' },
  },
  headings: {
    plan: { th: 'แผนปฏิบัติการป้องกันการทุจริต', en: 'Anti-corruption action plan' },
    report: { th: 'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต', en: 'Report on the anti-corruption action plan' },
  },
};
