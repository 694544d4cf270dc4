import { indicatorsWith, instruments, surveyItems } from '../common.js';
import type { Framework } from '../framework.js';
import { sixLevels, sixLevelsSource, staffSample, staffSampleSource } from './answers.js';

/** FY2567. Item counts only: the OIT list and its grouping are not established in detail. */
export const fy2567: Framework = {
  fiscalYear: 2567,
  takenFrom: 2567,
  instruments,
  indicators: indicatorsWith({ IIT: 'mean-of-items', EIT: 'mean-of-parts', OIT: 'not-established' }),
  eitParts: ['public', 'survey'],
  subIndicators: [],
  items: [...surveyItems('IIT', [1, 2, 3, 4, 5], 3, {}), ...surveyItems('EIT', [6, 7, 8], 3, {})],
  itemCounts: { IIT: 15, EIT: 9, OIT: 35 },
  gradingScale: 'words',
  passMark: 85,
  measuresItem: 'O34',
  reportItem: 'O35',
  answerScale: sixLevels,
  staffSample,
  provenance: {
    weights: { certainty: 'published', source: 'OIT page of an education office: 40 points' },
    indicators: { certainty: 'assumed', source: 'as in FY2566 and FY2568' },
    itemCounts: { certainty: 'published', source: 'OIT list of FY2567 (35); IIT (15) and EIT (9) are general knowledge' },
    items: { certainty: 'assumed', source: 'three questions to each indicator as in FY2568; OIT items not established' },
    subIndicators: { certainty: 'assumed', source: 'not established, left empty' },
    eitParts: { certainty: 'assumed', source: 'the first year of the two parts is FY2566 or FY2567, not established' },
    oitRule: { certainty: 'assumed', source: 'not established' },
    gradingScale: { certainty: 'published', source: 'grades in words from FY2566' },
    passMark: { certainty: 'published', source: 'lower bound of the grade ผ่าน' },
    measuresItem: { certainty: 'general', source: 'last but one item of the list' },
    reportItem: { certainty: 'general', source: 'last item of the list' },
    answerScale: { certainty: 'general', source: sixLevelsSource },
    staffSample: { certainty: 'general', source: staffSampleSource },
  },
};
