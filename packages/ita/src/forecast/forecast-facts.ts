import type { CalendarDay } from '@prongsai/thai';
import type { Milestone } from '../annual-cycle/names.js';

/** Why a step is expected late; each has a sentence in the texts of the contracts. */
export type ForecastGround =
  | { readonly code: 'stepBeforeLate'; readonly milestone: Milestone; readonly days: number }
  | { readonly code: 'usuallyTakes'; readonly days: number }
  | { readonly code: 'liesLong'; readonly days: number; readonly usual: number }
  | { readonly code: 'measuresBehind'; readonly percent: number; readonly elapsed: number }
  | { readonly code: 'lastYearLate'; readonly days: number }
  | { readonly code: 'thisYearLate'; readonly days: number };
export type ForecastGroundCode = ForecastGround['code'];

/** The step that is worked on now. */
export interface WorkInHand {
  readonly begunOn: CalendarDay;
  /** Working days that such a step took this agency before; `null` where nobody knows. */
  readonly usualDays: number | null;
}

/** Measures that are carried out while time goes by. */
export interface MeasuresInHand {
  /** 0 to 1. */
  readonly shareDone: number;
  readonly from: CalendarDay;
}

/** What is known of one step that is not done. Days are working days; lateness is negative where a step came early. */
export interface ForecastFacts {
  readonly today: CalendarDay;
  readonly dueOn: CalendarDay;
  /** The step right before is late and not done, so that this one is pushed. */
  readonly stepBefore: { readonly milestone: Milestone; readonly lateDays: number } | null;
  /** Lateness of this year's steps so far. */
  readonly thisYear: readonly number[];
  /** Lateness of the same step last year. */
  readonly lastYear: number | null;
  readonly work: WorkInHand | null;
  readonly measures: MeasuresInHand | null;
}
