import { addWorkingDays, workingDaysBetween, type CalendarDay, type HolidaySet } from '@prongsai/thai';
import type { ForecastFacts, ForecastGround } from './forecast-facts.js';
import { behindTheClock, usualTime, type Estimate } from './in-hand.js';
import { paceOf } from './pace.js';

export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];

export interface Forecast {
  readonly expectedOn: CalendarDay;
  /** At least 1. */
  readonly workingDaysLate: number;
  readonly confidence: Confidence;
  /** The strongest first. */
  readonly grounds: readonly ForecastGround[];
}

const pushed = ({ stepBefore }: ForecastFacts): Estimate | null =>
  stepBefore === null || stepBefore.lateDays <= 0
    ? null
    : { lateDays: stepBefore.lateDays, ground: { code: 'stepBeforeLate', milestone: stepBefore.milestone, days: stepBefore.lateDays } };

/**
 * When a step will likely be done, if it will be late; `null` when nothing speaks against its being in time. What is in hand says more than
 * habits: only where nothing of the work itself can be measured does the agency's pace of this year and of the year before decide.
 */
export function forecast(facts: ForecastFacts, holidays: HolidaySet): Forecast | null {
  const { today, dueOn } = facts;
  const inHand = [usualTime(facts, holidays), behindTheClock(facts, holidays)].filter((estimate) => estimate !== null);
  const push = pushed(facts);
  const pace = paceOf(facts);
  const certain = [...(push ? [push] : []), ...inHand].filter(({ lateDays }) => lateDays > 0).toSorted((one, other) => other.lateDays - one.lateDays);
  const byPace = inHand.length === 0 ? pace.lateDays : 0;
  const lateDays = Math.max(byPace, ...certain.map((estimate) => estimate.lateDays));
  if (lateDays <= 0) return null;
  // Nothing is done on a day that is over.
  const workingDaysLate = Math.max(lateDays, workingDaysBetween(dueOn, today, holidays));
  return {
    expectedOn: addWorkingDays(dueOn, workingDaysLate, holidays),
    workingDaysLate,
    confidence: confidenceOf(certain.length, pace.grounds.length),
    grounds: [...certain.flatMap(({ ground }) => ground ?? []), ...pace.grounds],
  };
}

/** What is seen today weighs more than a habit, and two that agree more than one. */
function confidenceOf(certain: number, habits: number): Confidence {
  if (certain > 0) return certain + habits > 1 ? 'high' : 'medium';
  return habits > 1 ? 'medium' : 'low';
}
