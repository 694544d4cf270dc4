import { fromBuddhistYear, toBuddhistYear } from './buddhist-era.js';
import { firstDayOfMonth, lastDayOfMonth, readDay, type CalendarDay } from './calendar-day.js';

/** Both days belong to the range. */
export interface DayRange {
  start: CalendarDay;
  end: CalendarDay;
}

/** The Thai fiscal year, in the Buddhist era, a day lies in: 1 October opens the next one. */
export const fiscalYearOf = (day: CalendarDay): number => {
  const { year, month } = readDay(day);
  return toBuddhistYear(month >= 10 ? year + 1 : year);
};

/** 2569 -> 2025-10-01 to 2026-09-30. */
export const fiscalYearRange = (fiscalYear: number): DayRange => {
  const year = fromBuddhistYear(fiscalYear);
  return { start: firstDayOfMonth(year - 1, 10), end: lastDayOfMonth(year, 9) };
};

/** The halves that the six-month and the twelve-month report speak of; the second half ends with the year. */
export const fiscalYearHalves = (fiscalYear: number): { first: DayRange; second: DayRange } => {
  const year = fromBuddhistYear(fiscalYear);
  return {
    first: { start: firstDayOfMonth(year - 1, 10), end: lastDayOfMonth(year, 3) },
    second: { start: firstDayOfMonth(year, 4), end: lastDayOfMonth(year, 9) },
  };
};

/** The twelve months of a fiscal year, October first; `year` is of the common era. */
export const fiscalYearMonths = (fiscalYear: number): (DayRange & { year: number; month: number })[] =>
  Array.from({ length: 12 }, (_, index) => {
    const month = ((index + 9) % 12) + 1;
    const year = fromBuddhistYear(fiscalYear) - (month >= 10 ? 1 : 0);
    return { year, month, start: firstDayOfMonth(year, month), end: lastDayOfMonth(year, month) };
  });

/** Quarter 1 is October to December. */
export const fiscalYearQuarter = (fiscalYear: number, quarter: 1 | 2 | 3 | 4): DayRange => {
  const months = fiscalYearMonths(fiscalYear).slice((quarter - 1) * 3, quarter * 3);
  const [first, , last] = months;
  if (first === undefined || last === undefined) throw new RangeError(`Not a quarter: ${quarter}`);
  return { start: first.start, end: last.end };
};

export const isInFiscalYear = (range: DayRange, fiscalYear: number): boolean => {
  const year = fiscalYearRange(fiscalYear);
  return range.start >= year.start && range.end <= year.end;
};
