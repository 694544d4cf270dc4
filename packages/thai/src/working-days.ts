import { addDays, dayOfWeek, type CalendarDay } from './calendar-day.js';

/** The days nobody works besides Saturdays and Sundays. */
export type HolidaySet = ReadonlySet<CalendarDay>;

const none: HolidaySet = new Set();

export const isWorkingDay = (day: CalendarDay, holidays: HolidaySet = none): boolean => {
  const weekday = dayOfWeek(day);
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
};

/** The day itself when it is a working day, else the next one. */
export const workingDayOnOrAfter = (day: CalendarDay, holidays: HolidaySet = none): CalendarDay => {
  let candidate = day;
  while (!isWorkingDay(candidate, holidays)) candidate = addDays(candidate, 1);
  return candidate;
};

/** The day itself when it is a working day, else the one before. */
export const workingDayOnOrBefore = (day: CalendarDay, holidays: HolidaySet = none): CalendarDay => {
  let candidate = day;
  while (!isWorkingDay(candidate, holidays)) candidate = addDays(candidate, -1);
  return candidate;
};

/** The n-th working day after a day, or before it when `days` is negative; 0 gives the day itself, working day or not. */
export const addWorkingDays = (day: CalendarDay, days: number, holidays: HolidaySet = none): CalendarDay => {
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole number of working days: ${days}`);
  const step = Math.sign(days);
  let reached = day;
  for (let left = Math.abs(days); left > 0; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
};

/**
 * Working days from `from` (not counted) to `to` (counted when it is one); negative when `to` is earlier.
 * It undoes `addWorkingDays`: `workingDaysBetween(day, addWorkingDays(day, n)) === n`.
 */
export const workingDaysBetween = (from: CalendarDay, to: CalendarDay, holidays: HolidaySet = none): number => {
  const step = from <= to ? 1 : -1;
  let count = 0;
  for (let day = from; day !== to; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, holidays)) count += step;
  }
  return count;
};
