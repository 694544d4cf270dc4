import type { ForecastFacts, ForecastGround } from './forecast-facts.js';

export interface Pace {
  /** Expected working days late; negative where the agency comes early. */
  readonly lateDays: number;
  /** Only what speaks for being late. */
  readonly grounds: readonly ForecastGround[];
}

/** One that came weeks early promises no more for the next than one that came a week early. */
const earliest = -5;
const weighed = (days: number): number => Math.max(earliest, days);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What an agency usually does: the more steps of this year are known, the less the year before weighs. */
export function paceOf({ thisYear, lastYear }: Pick<ForecastFacts, 'thisYear' | 'lastYear'>): Pace {
  const own = thisYear.length === 0 ? null : mean(thisYear.map(weighed));
  const ownWeight = own === null ? 0 : lastYear === null ? 1 : thisYear.length / (thisYear.length + 1);
  const lateDays = Math.round((own ?? 0) * ownWeight + weighed(lastYear ?? 0) * (1 - ownWeight));
  const ownDays = Math.round(own ?? 0);
  return {
    lateDays,
    grounds: [
      ...(lastYear !== null && lastYear > 0 ? [{ code: 'lastYearLate', days: lastYear } as const] : []),
      ...(ownDays > 0 ? [{ code: 'thisYearLate', days: ownDays } as const] : []),
    ],
  };
}
