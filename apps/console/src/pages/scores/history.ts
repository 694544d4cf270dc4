import type { ResultView } from '@prongsai/contracts';

/** The result of the asked year, else the newest; years newest first. */
export function chooseResult(results: readonly ResultView[], year: number | null): { shown: ResultView | undefined; years: number[] } {
  const newestFirst = results.toSorted((a, b) => b.fiscalYear - a.fiscalYear);
  return { shown: newestFirst.find(({ fiscalYear }) => fiscalYear === year) ?? newestFirst[0], years: newestFirst.map(({ fiscalYear }) => fiscalYear) };
}

export const overallOf = ({ overall }: ResultView): number | null => overall.reported ?? overall.computed;
