import { reminderLadder } from '@prongsai/ita';
import { workingDaysBetween, type HolidaySet } from '@prongsai/thai';

const workingDaysOf = new Map(reminderLadder.map(({ code, workingDays }) => [code, workingDays]));

/** The rung comes after the due day, so that it speaks of work that is late. */
export const isLateRung = (rung: string): boolean => (workingDaysOf.get(rung) ?? 0) > 0;

/**
 * Working days of a day from the due day, negative before it. A letter says this of the day it goes out on, not of the day it was planned
 * for: after an outage, a pause or a person's word the two differ.
 */
export function daysFromDue(dueOn: string, day: string, holidays: HolidaySet): number {
  if (day > dueOn) return Math.max(1, workingDaysBetween(dueOn, day, holidays));
  return -Math.max(0, workingDaysBetween(day, dueOn, holidays)) || 0;
}
