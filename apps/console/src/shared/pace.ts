import { daysBetween, fiscalYearRange } from '@prongsai/thai';

/** The share of the fiscal year that has passed, 0 to 100: what work spread evenly over the year would have reached. */
export function expectedPercent(today: string, fiscalYear: number): number {
  const { start, end } = fiscalYearRange(fiscalYear);
  const share = (100 * daysBetween(start, today)) / daysBetween(start, end);
  return Math.floor(Math.min(100, Math.max(0, share)));
}
