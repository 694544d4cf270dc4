import { indicatorsWith, instruments } from '../common.js';
import type { Framework } from '../framework.js';
import { fourLevels, fourLevelsSource, staffSample, staffSampleSource } from './answers.js';

const carried = 'not established for FY2562; carried over from FY2563';

/** FY2562. The first year of this system of assessment. Item counts only; nothing of the OIT list, its grouping or its arithmetic. */
export const fy2562: Framework = {
  fiscalYear: 2562,
  takenFrom: 2562,
  instruments,
  indicators: indicatorsWith({ IIT: 'mean-of-items', EIT: 'mean-of-items', OIT: 'not-established' }),
  eitParts: [],
  subIndicators: [],
  items: [],
  itemCounts: { IIT: 30, EIT: 15, OIT: 48 },
  gradingScale: 'letters',
  passMark: 85,
  measuresItem: null,
  reportItem: null,
  answerScale: fourLevels,
  staffSample,
  provenance: {
    weights: { certainty: 'assumed', source: carried },
    indicators: { certainty: 'assumed', source: carried },
    itemCounts: { certainty: 'general', source: 'OIT (48) and EIT (15) are general knowledge; IIT (30) as on the page of an education office' },
    items: { certainty: 'assumed', source: 'not established, left empty' },
    subIndicators: { certainty: 'assumed', source: 'not established, left empty' },
    eitParts: { certainty: 'assumed', source: carried },
    oitRule: { certainty: 'assumed', source: 'not established' },
    gradingScale: { certainty: 'published', source: 'letters AA to F up to FY2565 in an agency annual report; another system held before FY2562' },
    passMark: { certainty: 'assumed', source: carried },
    measuresItem: { certainty: 'assumed', source: 'not established, left open' },
    reportItem: { certainty: 'assumed', source: 'not established, left open' },
    answerScale: { certainty: 'general', source: fourLevelsSource },
    staffSample: { certainty: 'general', source: staffSampleSource },
  },
};
