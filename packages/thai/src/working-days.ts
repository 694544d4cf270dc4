import { fromDayNumber, toDayNumber, type CalendarDay } from './calendar-day.js';
import { isWeekday, weekdayNumbered, weekdaysUpTo } from './weekdays.js';

/** The days nobody works besides Saturdays and Sundays. A set is counted once, so it must not change afterwards. */
export type HolidaySet = ReadonlySet<CalendarDay>;

const none: HolidaySet = new Set();

/** The holidays of a set that fall on weekdays, as the numbers of those weekdays, in order. */
const counted = new WeakMap<HolidaySet, readonly number[]>();

const weekdaysOff = (holidays: HolidaySet): readonly number[] => {
  const known = counted.get(holidays);
  if (known !== undefined) return known;
  const numbers = [...holidays].map(toDayNumber).filter(isWeekday).map(weekdaysUpTo).sort((a, b) => a - b);
  counted.set(holidays, numbers);
  return numbers;
};

/** How many at the front of an ordered list pass; the test fails for everything after the first that fails. */
const lengthOfFront = (length: number, passes: (index: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Working days up to and with a day, from a beginning long ago. */
const worked = (dayNumber: number, off: readonly number[]): number => {
  const weekdays = weekdaysUpTo(dayNumber);
  return weekdays - lengthOfFront(off.length, (index) => (off[index] ?? Infinity) <= weekdays);
};

/** The day on which the n-th working day is reached: the holidays before it push it on by one weekday each. */
const workingDayNumbered = (n: number, off: readonly number[]): CalendarDay =>
  fromDayNumber(weekdayNumbered(n + lengthOfFront(off.length, (index) => (off[index] ?? Infinity) - index <= n)));

export const isWorkingDay = (day: CalendarDay, holidays: HolidaySet = none): boolean => isWeekday(toDayNumber(day)) && !holidays.has(day);

/** The day itself when it is a working day, else the next one. */
export const workingDayOnOrAfter = (day: CalendarDay, holidays: HolidaySet = none): CalendarDay =>
  isWorkingDay(day, holidays) ? day : addWorkingDays(day, 1, holidays);

/** The day itself when it is a working day, else the one before. */
export const workingDayOnOrBefore = (day: CalendarDay, holidays: HolidaySet = none): CalendarDay =>
  isWorkingDay(day, holidays) ? day : addWorkingDays(day, -1, holidays);

/** The n-th working day after a day, or before it when `days` is negative; 0 gives the day itself, working day or not. */
export const addWorkingDays = (day: CalendarDay, days: number, holidays: HolidaySet = none): CalendarDay => {
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole number of working days: ${days}`);
  if (days === 0) return day;
  const off = weekdaysOff(holidays);
  const number = toDayNumber(day);
  return workingDayNumbered(days > 0 ? worked(number, off) + days : worked(number - 1, off) + days + 1, off);
};

/**
 * Working days from `from` (not counted) to `to` (counted when it is one); negative when `to` is earlier.
 * It undoes `addWorkingDays`: `workingDaysBetween(day, addWorkingDays(day, n)) === n`.
 */
export const workingDaysBetween = (from: CalendarDay, to: CalendarDay, holidays: HolidaySet = none): number => {
  const off = weekdaysOff(holidays);
  const [start, end] = [toDayNumber(from), toDayNumber(to)];
  if (start <= end) return worked(end, off) - worked(start, off);
  const back = worked(start - 1, off) - worked(end - 1, off);
  return back === 0 ? 0 : -back;
};
