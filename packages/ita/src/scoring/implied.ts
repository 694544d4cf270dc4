import type { Framework } from '../frameworks/framework.js';
import { indicatorOf, indicatorsOf } from '../frameworks/framework-for.js';

/** What the overall score leaves for a score that is not printed. Unrounded; the range comes from the rounding of the overall score. */
export interface Implied {
  value: number;
  low: number;
  high: number;
}

/** Half of the last printed decimal. */
const rounding = 0.005;

/** Share of one indicator in the overall score, 0 to 1. */
export const shareOf = (framework: Framework, no: number): number => {
  const instrument = indicatorOf(framework, no)?.instrument;
  const row = framework.instruments.find(({ code }) => code === instrument);
  return row === undefined ? 0 : row.weight / 100 / indicatorsOf(framework, row.code).length;
};

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/**
 * The scores that indicators left out must have had for the overall score to come out.
 *
 * One indicator left out is determined up to rounding. Several share what is left: each gets the common value and the widest range
 * that the others, anywhere between 0 and 100, leave for it. An overall score that no scores between 0 and 100 can produce implies
 * nothing.
 */
export const impliedScores = (
  overall: number | null,
  known: ReadonlyMap<number, number>,
  framework: Framework,
): Map<number, Implied> => {
  if (overall === null || known.size === framework.indicators.length) return new Map();
  const missing = framework.indicators.filter(({ no }) => !known.has(no)).map(({ no }) => no);
  const taken = [...known].reduce((sum, [no, score]) => sum + shareOf(framework, no) * score, 0);
  const left = overall - taken;
  const shares = missing.reduce((sum, no) => sum + shareOf(framework, no), 0);
  const rows = missing.map((no): [number, Implied] => {
    const share = shareOf(framework, no);
    const low = Math.max(0, (left - rounding - 100 * (shares - share)) / share);
    const high = Math.min(100, (left + rounding) / share);
    return [no, { value: clamp(left / shares, low, high), low, high }];
  });
  return rows.every(([, { low, high }]) => low <= high) ? new Map(rows) : new Map();
};
