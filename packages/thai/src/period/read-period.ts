import { fromBuddhistYear } from '../buddhist-era.js';
import { tryReadDay, type CalendarDay } from '../calendar-day.js';
import { isInFiscalYear, type DayRange } from '../fiscal-year.js';
import { toArabicDigits } from '../numerals.js';
import { periodIssue, type PeriodIssue } from './period-issue.js';
import { normalisePeriod, readPart, type PeriodPart } from './period-parts.js';
import { daysOf, isLaterInYear, isPossible, type Side } from './range.js';
import { suggestForOutside, suggestForReversed } from './suggest.js';
import { readNamedPeriod } from './whole-year.js';

/** Both days are `null` when nothing is printed or nothing can be read. Days follow the print even where an issue doubts them. */
export interface PeriodReading {
  start: CalendarDay | null;
  end: CalendarDay | null;
  issues: PeriodIssue[];
}

export interface ReadPeriodOptions {
  /** The fiscal year (Buddhist era) of the plan: fills years left out and marks what lies outside. */
  fiscalYear?: number;
}

interface Resolved {
  from: Side;
  to: Side;
  yearMissing: boolean;
}

const unreadable: PeriodReading = { start: null, end: null, issues: [periodIssue('period-unreadable')] };

const yearInFiscalYear = (month: number, fiscalYear: number): number => fromBuddhistYear(fiscalYear) - (month >= 10 ? 1 : 0);

/** The years of both sides: printed, shared ("ม.ค. – ก.ย. ๒๕๖๙"), turned over the new year, or filled in from the plan's year. */
const resolveYears = (left: PeriodPart, right: PeriodPart, fiscalYear: number | undefined): Resolved | null => {
  const toMonth = right.month ?? left.month;
  const fromMonth = left.month ?? right.month;
  if (toMonth === null || fromMonth === null) return null;
  const from = { day: left.day, month: fromMonth };
  const to = { day: right.day, month: toMonth };
  const turn = isLaterInYear(from, to) ? 1 : 0;
  if (left.year !== null && right.year !== null) return { from: { ...from, year: left.year }, to: { ...to, year: right.year }, yearMissing: false };
  if (right.year !== null) return { from: { ...from, year: right.year - turn }, to: { ...to, year: right.year }, yearMissing: turn === 1 };
  if (left.year !== null) return { from: { ...from, year: left.year }, to: { ...to, year: left.year + turn }, yearMissing: true };
  if (fiscalYear === undefined) return null;
  const year = (month: number): number => yearInFiscalYear(month, fiscalYear);
  return { from: { ...from, year: year(fromMonth) }, to: { ...to, year: year(toMonth) }, yearMissing: true };
};

const judge = (range: DayRange, resolved: Resolved | null, shortYears: boolean, fiscalYear: number | undefined): PeriodIssue[] => {
  if (range.start > range.end) {
    const suggested = fiscalYear === undefined || resolved === null ? undefined : suggestForReversed(resolved.from, resolved.to, range, fiscalYear);
    return [periodIssue('period-reversed', suggested)];
  }
  if (fiscalYear === undefined || isInFiscalYear(range, fiscalYear)) return [];
  return [periodIssue('period-outside-fy', suggestForOutside(range, fiscalYear, shortYears))];
};

const readMonths = (text: string, fiscalYear: number | undefined): PeriodReading => {
  const sides = text.split('-');
  const left = readPart(sides[0] ?? '');
  const right = sides.length === 2 ? readPart(sides[1] ?? '') : left;
  if (sides.length > 2 || left === null || right === null || (left.month === null && right.month === null)) return unreadable;
  const resolved = resolveYears(left, right, fiscalYear);
  if (resolved === null) return { start: null, end: null, issues: [periodIssue('period-year-missing')] };
  if (!isPossible(resolved.from) || !isPossible(resolved.to)) return unreadable;
  const range = daysOf(resolved.from, resolved.to);
  const parts = [left, right];
  const issues = [
    ...(parts.some((part) => part.misread) ? [periodIssue('period-ocr', range)] : []),
    ...(resolved.yearMissing ? [periodIssue('period-year-missing')] : []),
    ...(parts.some((part) => part.era === 'common' && !part.english) ? [periodIssue('period-be-as-ce', range)] : []),
    ...judge(range, resolved, parts.every((part) => part.year === null || part.shortYear), fiscalYear),
  ];
  return { ...range, issues };
};

/** `2025-10-01` and `2568-10-01`: the second is a Buddhist year where a common one belongs. */
const readIsoDays = (text: string, fiscalYear: number | undefined): PeriodReading | null => {
  const days = toArabicDigits(text).match(/\d{4}-\d{2}-\d{2}/g);
  if (days === null || days.length > 2) return null;
  const buddhist = days.some((day) => Number(day.slice(0, 4)) >= 2400);
  const parts = days.map((day) => tryReadDay(Number(day.slice(0, 4)) >= 2400 ? `${fromBuddhistYear(Number(day.slice(0, 4)))}${day.slice(4)}` : day));
  const sides = parts.filter((part) => part !== null);
  const from = sides[0];
  const to = sides[1] ?? from;
  if (from === undefined || to === undefined || sides.length !== days.length) return unreadable;
  const range = daysOf(from, to);
  const issues = buddhist ? [periodIssue('period-be-as-ce', range)] : [];
  return { ...range, issues: [...issues, ...judge(range, { from, to, yearMissing: false }, false, fiscalYear)] };
};

/**
 * Reads a period as Thai plans print it: two months, one month, days, a fiscal year, quarters, in either kind of digit.
 * Nothing is mended silently: what is doubtful carries an issue, with a suggestion where one reading clearly fits.
 */
export const readPeriod = (text: string, options: ReadPeriodOptions = {}): PeriodReading => {
  const normal = normalisePeriod(text);
  if (normal === '' || normal === '-') return { start: null, end: null, issues: [] };
  const iso = readIsoDays(text, options.fiscalYear);
  if (iso !== null) return iso;
  const named = readNamedPeriod(normal, options.fiscalYear);
  if (named === null) return readMonths(normal, options.fiscalYear);
  const missing = named.yearMissing ? [periodIssue('period-year-missing')] : [];
  if (named.range === null) return { start: null, end: null, issues: missing.length > 0 ? missing : unreadable.issues };
  return { ...named.range, issues: [...missing, ...judge(named.range, null, false, options.fiscalYear)] };
};
