import { fiscalYearOf, readDay, readPeriod, thaiMonths, toThaiDigits, toArabicDigits, toBuddhistYear, type CalendarDay, type PeriodReading } from '@prongsai/thai';
import type { DocumentMeasure } from '@prongsai/ita';
import { spaceless } from './printed-text.js';

type PeriodFields = Pick<DocumentMeasure, 'periodStart' | 'periodEnd' | 'periodIssue' | 'periodSuggestedStart' | 'periodSuggestedEnd'>;

const monthAndYear = (day: CalendarDay): { name: string; year: number } => {
  const { year, month } = readDay(day);
  return { name: thaiMonths[month - 1]?.name ?? '', year: toBuddhistYear(year) };
};

const misread = (text: string): string => {
  const arabic = spaceless(toArabicDigits(text));
  const month = thaiMonths.find(({ misreadings }) => misreadings.some((one) => arabic.includes(one.text)));
  const printed = month?.misreadings.find((one) => arabic.includes(one.text))?.text ?? text;
  return month === undefined ? `a month of "${printed}" is misread` : `"${printed}" is an OCR fault for "${month.abbreviation}" (${month.name}); dates follow ${month.abbreviation}`;
};

const outside = ({ start, end, issues }: PeriodReading, fiscalYear: number): string => {
  const side = start !== null && fiscalYearOf(start) > fiscalYear ? 'after' : 'before';
  const suggested = issues.find(({ suggestedEnd }) => suggestedEnd !== undefined)?.suggestedEnd;
  const meant = suggested === undefined ? null : monthAndYear(suggested);
  const guess = meant === null ? '' : `; ${meant.name} ${toThaiDigits(meant.year)} is probably meant`;
  return `as printed the window lies ${side} fiscal year ${fiscalYear} (in FY${fiscalYearOf(end ?? start ?? '')})${guess}`;
};

const filledIn = ({ start }: PeriodReading, fiscalYear: number | undefined): string => {
  if (start === null || fiscalYear === undefined) return 'a year is left out';
  const { name, year } = monthAndYear(start);
  const english = { name: thaiMonths.find((month) => month.name === name)?.english ?? name, year };
  return `start year left out; read as the fiscal year ${fiscalYear} (${english.name} ${english.year})`;
};

const issueText = (text: string, reading: PeriodReading, fiscalYear: number | undefined): string | undefined => {
  const codes = reading.issues.map(({ code }) => code);
  if (codes.includes('period-ocr')) return misread(text);
  if (codes.includes('period-outside-fy') && fiscalYear !== undefined) return outside(reading, fiscalYear);
  if (codes.includes('period-year-missing')) return filledIn(reading, fiscalYear);
  const [first] = reading.issues;
  return first?.message.en;
};

/** The steps of a measure may have a period each, one to a line: from the first to the last of them. */
const fromLines = (text: string, options: { fiscalYear?: number }): PeriodFields | null => {
  const lines = text.split('\n').map((line) => readPeriod(line, options));
  const starts = lines.flatMap(({ start }) => (start === null ? [] : [start])).toSorted();
  const ends = lines.flatMap(({ end }) => (end === null ? [] : [end])).toSorted();
  const [periodStart, periodEnd] = [starts[0], ends.at(-1)];
  return starts.length < 2 || periodStart === undefined || periodEnd === undefined ? null : { periodStart, periodEnd };
};

/** Reads the period of a measure; the days follow the print, what is doubtful is said. */
export const readMeasurePeriod = (text: string, fiscalYear: number | undefined): PeriodFields => {
  const options = fiscalYear === undefined ? {} : { fiscalYear };
  const reading = readPeriod(text, options);
  const parts = reading.start === null ? fromLines(text, options) : null;
  if (parts !== null) return parts;
  const issue = issueText(text, reading, fiscalYear);
  const suggested = reading.issues.find(({ suggestedStart }) => suggestedStart !== undefined);
  const outsideYear = reading.issues.some(({ code }) => code === 'period-outside-fy' || code === 'period-reversed');
  return {
    ...(reading.start === null || reading.end === null ? {} : { periodStart: reading.start, periodEnd: reading.end }),
    ...(issue === undefined ? {} : { periodIssue: issue }),
    ...(outsideYear && suggested?.suggestedStart !== undefined && suggested.suggestedEnd !== undefined
      ? { periodSuggestedStart: suggested.suggestedStart, periodSuggestedEnd: suggested.suggestedEnd }
      : {}),
  };
};
