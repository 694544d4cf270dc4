import { daysInMonth, writeDay } from '../calendar-day.js';
import type { DayRange } from '../fiscal-year.js';

/** One side of a period once its month and year are known; without a day the whole month is meant. */
export interface Side {
  day: number | null;
  month: number;
  year: number;
}

export const isPossible = (side: Side): boolean => side.day === null || (side.day >= 1 && side.day <= daysInMonth(side.year, side.month));

export const daysOf = (from: Side, to: Side): DayRange => ({
  start: writeDay({ year: from.year, month: from.month, day: from.day ?? 1 }),
  end: writeDay({ year: to.year, month: to.month, day: to.day ?? daysInMonth(to.year, to.month) }),
});

/** Later in the year, the year itself left aside. */
export const isLaterInYear = (a: Pick<Side, 'day' | 'month'>, b: Pick<Side, 'day' | 'month'>): boolean =>
  a.month > b.month || (a.month === b.month && a.day !== null && b.day !== null && a.day > b.day);
