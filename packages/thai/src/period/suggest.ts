import { daysInMonth, readDay, writeDay, type CalendarDay } from '../calendar-day.js';
import { fromBuddhistYear } from '../buddhist-era.js';
import { isInFiscalYear, type DayRange } from '../fiscal-year.js';
import { daysOf, type Side } from './range.js';

const shiftYears = (day: CalendarDay, years: number): CalendarDay => {
  const parts = readDay(day);
  const year = parts.year + years;
  return writeDay({ year, month: parts.month, day: Math.min(parts.day, daysInMonth(year, parts.month)) });
};

const shiftRange = (range: DayRange, start: number, end: number): DayRange => ({
  start: shiftYears(range.start, start),
  end: shiftYears(range.end, end),
});

const firstInside = (candidates: DayRange[], fiscalYear: number): DayRange | undefined =>
  candidates.find((range) => range.start <= range.end && isInFiscalYear(range, fiscalYear));

/** "ก.ย. ๖๙ – ต.ค. ๖๘" may be turned round, or one of its years may be off by one. */
export const suggestForReversed = (from: Side, to: Side, range: DayRange, fiscalYear: number): DayRange | undefined =>
  firstInside([daysOf(to, from), shiftRange(range, -1, 0), shiftRange(range, 0, 1)], fiscalYear);

/**
 * October to December printed with the number of the fiscal year is the usual slip: they lie in the calendar year before.
 * Two digits may have been meant in the common era (25 for 2025). Anything else is not guessed at.
 */
export const suggestForOutside = (range: DayRange, fiscalYear: number, shortYears: boolean): DayRange | undefined => {
  const start = readDay(range.start);
  const end = readDay(range.end);
  const year = fromBuddhistYear(fiscalYear);
  const namedByFiscalYear = start.month >= 10 && end.month >= 10 && start.year === year && end.year === year;
  return firstInside([...(namedByFiscalYear ? [shiftRange(range, -1, -1)] : []), ...(shortYears ? [shiftRange(range, 43, 43)] : [])], fiscalYear);
};
