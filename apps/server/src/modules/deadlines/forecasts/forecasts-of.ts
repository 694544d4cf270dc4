import { forecast, type Forecast, type Milestone } from '@prongsai/ita';
import type { HolidaySet } from '@prongsai/thai';
import { forecastFacts, type CycleCourse } from './forecast-facts.js';

/**
 * Which steps of a cycle will likely be late: those that can be worked on, and the one that comes next. What is further off hangs on too much
 * that lies in between.
 */
export function forecastsOf(course: CycleCourse, today: string, holidays: HolidaySet): Map<Milestone, Forecast> {
  const undone = course.steps.filter(({ doneOn }) => doneOn === null);
  const next = undone.find(({ begun }) => !begun);
  const near = undone.filter((step) => step.begun || step === next);
  return new Map(
    near.flatMap((step) => {
      const facts = forecastFacts(course, step, today, holidays);
      const found = facts && forecast(facts, holidays);
      return found ? [[step.milestone, found] as const] : [];
    }),
  );
}
