import { addDays, atBangkokTime, toEpochMs } from '@prongsai/thai';
import type { Random } from '../../harness/random.js';
import { hasActingHead } from './found-province.js';
import type { Agency } from './province.js';

/** What an agency gets done in the month, and when, in epoch milliseconds of the demonstration's clock; `null`: not in this month. */
export interface Fate {
  readonly analysisAt: number | null;
  readonly planAt: number | null;
  /** The days that each level of the chain takes; nobody of the chain answers where there are none. */
  readonly answersAfterDays: readonly number[];
}

const doesAnalysis = 0.75;
const doesPlan = 0.6;
const chainAnswers = 0.6;
const levels = 3;

const anInstantOn = (day: string, random: Random): number => toEpochMs(atBangkokTime(day, '09:00')) + random.between(0, 7 * 3_600_000);

/** Some are early, some late, some never; a head for whom the clerk acts would be asked twice, so that those agencies write no plan. */
export function fateOf(agency: Agency, month: { readonly beginsOn: string; readonly days: number }, random: Random): Fate {
  const analysisDay = random.between(1, month.days - 2);
  const planDay = analysisDay + random.between(1, 10);
  const writesPlan = random.chance(doesPlan) && !hasActingHead(agency) && planDay < month.days - 2;
  const answersAfterDays = random.chance(chainAnswers) ? Array.from({ length: levels }, () => random.between(0, 3)) : [];
  const on = (day: number) => anInstantOn(addDays(month.beginsOn, day), random);
  const fate: Fate = { analysisAt: on(analysisDay), planAt: on(planDay), answersAfterDays };
  if (!random.chance(doesAnalysis)) return { ...fate, analysisAt: null, planAt: null };
  return writesPlan ? fate : { ...fate, planAt: null };
}
