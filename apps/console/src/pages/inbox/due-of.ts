import type { Mark } from '@prongsai/contracts';
import { workingDaysBetween, type HolidaySet } from '@prongsai/thai';

/** How a due day stands today, in the status language: late by the day after, due soon within five working days. */
export function dueOf(dueOn: string, today: string, holidays: HolidaySet): { mark: Mark; days: number } {
  const left = workingDaysBetween(today, dueOn, holidays);
  if (dueOn < today) return { mark: 'late', days: Math.max(1, -left) };
  return { mark: left <= 5 ? 'dueSoon' : 'open', days: left };
}
