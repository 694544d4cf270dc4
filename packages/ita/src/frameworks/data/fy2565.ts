import type { Framework } from '../framework.js';
import { fy2563 } from './fy2563.js';

/** FY2565. Last year of the letters. The titles of some OIT items differ slightly from FY2563. */
export const fy2565: Framework = {
  ...fy2563,
  fiscalYear: 2565,
  takenFrom: 2565,
  provenance: {
    ...fy2563.provenance,
    weights: { certainty: 'published', source: '30/30/40 in the neighbouring years' },
    oitRule: { certainty: 'assumed', source: 'as in FY2564: the same sub-indicators, no printed values of this year to check against' },
  },
};
