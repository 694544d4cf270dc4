import type { BilingualParams, ConflictCode, ConflictSeverity } from '@prongsai/contracts';
import { formatThaiDate } from '@prongsai/thai';
import type { StaffPosition } from './staff-facts.js';

export interface FoundConflict {
  readonly code: ConflictCode;
  readonly severity: ConflictSeverity;
  readonly positionId: string | null;
  readonly params: BilingualParams;
}

type Params = BilingualParams['th'];

/** What is said of a position: its title and days in each language, and what both have in common. */
export const paramsOf = (position: Pick<StaffPosition, 'title'>, shared: Params = {}, until: string | null = null): BilingualParams => {
  const inLanguage = (language: 'th' | 'en'): Params => ({
    position: position.title[language],
    ...(until === null ? {} : { until: formatThaiDate(until, 'long', { language }) }),
    ...shared,
  });
  return { th: inLanguage('th'), en: inLanguage('en') };
};

export const inBoth = (params: Params): BilingualParams => ({ th: params, en: params });
