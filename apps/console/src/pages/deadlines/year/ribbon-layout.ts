import { addDays, daysBetween, fiscalYearRange, lastDayOfMonth, readDay } from '@prongsai/thai';

export interface RibbonMonth {
  /** `YYYY-MM` */
  month: string;
  /** Of the width, 0 to 100. */
  from: number;
  width: number;
}

export interface Ribbon {
  months: RibbonMonth[];
  /** Where a day stands, 0 to 100; `null` outside. */
  at: (day: string) => number | null;
}

/** The months of a fiscal year on a line, and on to the month of the last due day. */
export function ribbonOf(fiscalYear: number, dueDays: readonly string[]): Ribbon {
  const { start, end } = fiscalYearRange(fiscalYear);
  const last = [end, ...dueDays].toSorted().at(-1) ?? end;
  const { year, month } = readDay(last);
  const until = lastDayOfMonth(year, month);
  const length = daysBetween(start, until) + 1;
  const share = (days: number) => (100 * days) / length;
  const months: RibbonMonth[] = [];
  for (let first = start; first <= until; ) {
    const parts = readDay(first);
    const next = addDays(lastDayOfMonth(parts.year, parts.month), 1);
    months.push({ month: first.slice(0, 7), from: share(daysBetween(start, first)), width: share(daysBetween(first, next)) });
    first = next;
  }
  return { months, at: (day) => (day < start || day > until ? null : share(daysBetween(start, day) + 0.5)) };
}
