import { toBuddhistYear } from '../buddhist-era.js';
import { daysInMonth, readDay, type CalendarDay, type DayParts } from '../calendar-day.js';
import { fiscalYearOf, fiscalYearRange } from '../fiscal-year.js';
import type { Language } from '../format.js';
import { thaiMonth } from '../months.js';
import { inDigits, type Digits } from '../numerals.js';

export interface WritePeriodOptions {
  digits?: Digits;
  /** short: ต.ค. · long: ตุลาคม · fiscal-year: "ปีงบประมาณ 2569" when the period is one, else long */
  style?: 'short' | 'long' | 'fiscal-year';
  /** ๖๙ for ๒๕๖๙. */
  shortYear?: boolean;
  /** "ม.ค. – ก.ย. 2569" when both ends lie in one calendar year. */
  yearOnce?: boolean;
  language?: Language;
}

const isWholeFiscalYear = (start: CalendarDay, end: CalendarDay): boolean => {
  const year = fiscalYearRange(fiscalYearOf(start));
  return start === year.start && end === year.end;
};

const isMonthEnd = (parts: DayParts): boolean => parts.day === daysInMonth(parts.year, parts.month);

const yearText = (year: number, { language, shortYear }: WritePeriodOptions): string => {
  if (language === 'en') return String(year);
  return shortYear === true ? String(toBuddhistYear(year)).slice(-2) : String(toBuddhistYear(year));
};

const monthText = (month: number, { language, style }: WritePeriodOptions): string => {
  const names = thaiMonth(month);
  if (language === 'en') return style === 'short' ? names.englishAbbreviation : names.english;
  return style === 'short' ? names.abbreviation : names.name;
};

/**
 * Writes a period as plans print it, in whole months where it is made of whole months, else with its days. Every form written
 * here is read back by `readPeriod` to the same days. English writes years of the common era.
 */
export const writePeriod = (start: CalendarDay, end: CalendarDay, options: WritePeriodOptions = {}): string => {
  const settings: WritePeriodOptions = { style: 'short', ...options };
  const digits = settings.digits ?? 'arabic';
  if (settings.style === 'fiscal-year' && isWholeFiscalYear(start, end)) {
    return inDigits(settings.language === 'en' ? `Fiscal year ${fiscalYearOf(start)}` : `ปีงบประมาณ ${fiscalYearOf(start)}`, digits);
  }
  const from = readDay(start);
  const to = readDay(end);
  const wholeMonths = from.day === 1 && isMonthEnd(to);
  const side = (parts: DayParts, withYear: boolean): string =>
    [...(wholeMonths ? [] : [parts.day]), monthText(parts.month, settings), ...(withYear ? [yearText(parts.year, settings)] : [])].join(' ');
  const sameMonth = from.year === to.year && from.month === to.month;
  if (start === end || (sameMonth && wholeMonths)) return inDigits(side(from, true), digits);
  const once = settings.yearOnce === true && from.year === to.year && start < end;
  return inDigits(`${side(from, !once)} – ${side(to, true)}`, digits);
};
