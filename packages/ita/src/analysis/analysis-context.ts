import type { Framework } from '../frameworks/framework.js';
import type { PrintedResult } from '../scoring/printed-result.js';
import type { ScoredResult } from '../scoring/scored-result.js';

/** Fewer agencies than this say nothing, and could be told apart. */
export const smallestSample = 5;

/** The result of an earlier year, for comparison. */
export interface YearBefore {
  fiscalYear: number;
  /** Score of each indicator by its number, where known. */
  scores: ReadonlyMap<number, number>;
}

/** Scores of one indicator at other agencies of the same type in the province, in the same year. */
export interface Peers {
  n: number;
  median: number;
}

/** What an analysis is drawn from. */
export interface AnalysisContext {
  printed: PrintedResult;
  scored: ScoredResult;
  framework: Framework;
  before: YearBefore | null;
  /** Differences to the year before as the document prints them, for an agency whose earlier result is not recorded. */
  printedChanges: ReadonlyMap<number, number>;
  /** By indicator; those of fewer agencies than `smallestSample` are not looked at. */
  peers: ReadonlyMap<number, Peers>;
}

const medianOf = (sorted: readonly number[]): number => {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
};

/** The middle value, of a pair the mean of both; `null` of nothing. */
export const median = (values: readonly number[]): number | null => (values.length === 0 ? null : medianOf(values.toSorted((a, b) => a - b)));

/** Peers of an indicator, when there are enough of them to say anything. */
export const peersOf = ({ peers }: Pick<AnalysisContext, 'peers'>, no: number): Peers | null => {
  const found = peers.get(no);
  return found === undefined || found.n < smallestSample ? null : found;
};
