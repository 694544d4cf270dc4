import { fiscalYearMonths, lastDayOfMonth, readDay } from '@prongsai/thai';

/** A period as the plan prints it: whole months, first day to last day, `YYYY-MM-DD`. */
export type Span = { start: string; end: string };

export const monthOf = (day: string): string => day.slice(0, 7);

/** The twelve months of a fiscal year in the Buddhist era, `YYYY-MM`, October first. */
export const fiscalMonths = (fiscalYear: number): string[] => fiscalYearMonths(fiscalYear).map(({ start }) => monthOf(start));

export function spanOf(startMonth: string, endMonth: string): Span {
  const { year, month } = readDay(`${endMonth}-01`);
  return { start: `${startMonth}-01`, end: lastDayOfMonth(year, month) };
}

/** Where a period lies on the twelve months; `null` when it leaves the fiscal year on either side or runs backwards. */
export function monthRange(start: string | null, end: string | null, fiscalYear: number): [number, number] | null {
  if (!start || !end) return null;
  const months = fiscalMonths(fiscalYear);
  const from = months.indexOf(monthOf(start));
  const to = months.indexOf(monthOf(end));
  return from < 0 || to < 0 || to < from ? null : [from, to];
}

/** Whether both days lie inside the fiscal year, in order. */
export function insideFiscalYear({ start, end }: Span, fiscalYear: number): boolean {
  return monthRange(start, end, fiscalYear) !== null;
}
