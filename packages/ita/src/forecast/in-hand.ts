import { addWorkingDays, workingDaysBetween, type HolidaySet } from '@prongsai/thai';
import type { ForecastFacts, ForecastGround } from './forecast-facts.js';

export interface Estimate {
  /** 0 or less where it will be in time. */
  readonly lateDays: number;
  /** `null` where there is nothing to explain. */
  readonly ground: ForecastGround | null;
}

type Facts = Pick<ForecastFacts, 'today' | 'dueOn' | 'work' | 'measures'>;

/** By how long such a step takes; one that has lain longer than that is done tomorrow at the earliest. */
export function usualTime({ today, dueOn, work }: Facts, holidays: HolidaySet): Estimate | null {
  if (work === null || work.usualDays === null) return null;
  const { begunOn, usualDays } = work;
  const lain = Math.max(0, workingDaysBetween(begunOn, today, holidays));
  const days = Math.max(usualDays, lain + 1);
  const lateDays = workingDaysBetween(dueOn, addWorkingDays(begunOn, days, holidays), holidays);
  if (lateDays <= 0) return { lateDays, ground: null };
  const ground: ForecastGround = lain > usualDays ? { code: 'liesLong', days: lain, usual: usualDays } : { code: 'usuallyTakes', days: usualDays };
  return { lateDays, ground };
}

/** Reports come in heaps, so that early in the year and for a small gap the share done says nothing. */
const tellsFrom = 0.25;
const gapThatTells = 0.2;

const percent = (share: number): number => Math.round(share * 100);

/** By the share of the measures done against the share of the time that is over: what is missing takes as long as it was planned to. */
export function behindTheClock({ today, dueOn, measures }: Facts, holidays: HolidaySet): Estimate | null {
  if (measures === null || measures.from >= dueOn) return null;
  const whole = workingDaysBetween(measures.from, dueOn, holidays);
  const elapsed = Math.min(1, workingDaysBetween(measures.from, today, holidays) / Math.max(1, whole));
  if (elapsed < tellsFrom) return null;
  const gap = elapsed - measures.shareDone;
  if (gap < gapThatTells) return { lateDays: 0, ground: null };
  return { lateDays: Math.ceil(gap * whole), ground: { code: 'measuresBehind', percent: percent(measures.shareDone), elapsed: percent(elapsed) } };
}
