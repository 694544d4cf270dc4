import type { Reason } from '@prongsai/contracts';
import type { ResultSnapshot } from '../../results/index.js';

/** What accepting has done, and all that is needed to take it back. */
export interface Taken {
  readonly resultId: string | null;
  readonly cycleId: string | null;
  readonly analyses: readonly { readonly indicatorNo: number; readonly version: number; readonly before: string | null }[];
  readonly measures: readonly { readonly id: string; readonly version: number }[];
  readonly results: number;
  readonly leftOut: readonly Reason[];
  /** The results as they were. */
  readonly before: ResultSnapshot;
}
