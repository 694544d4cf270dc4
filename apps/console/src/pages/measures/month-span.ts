import { daysIn } from '../year/timeline-layout.js';

/** A period as the plan prints it: whole months, first day to last day, `YYYY-MM-DD`. */
export type Span = { start: string; end: string };

const two = (value: number) => String(value).padStart(2, '0');

/** The twelve months of a fiscal year in the Buddhist era, `YYYY-MM`, October first. */
export function fiscalMonths(fiscalYear: number): string[] {
  const first = fiscalYear - 544;
  return Array.from({ length: 12 }, (_, at) => (at < 3 ? `${first}-${two(at + 10)}` : `${first + 1}-${two(at - 2)}`));
}

export const monthOf = (day: string): string => day.slice(0, 7);

export function spanOf(startMonth: string, endMonth: string): Span {
  const [year = 0, month = 1] = endMonth.split('-').map(Number);
  return { start: `${startMonth}-01`, end: `${endMonth}-${two(daysIn(year, month))}` };
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
