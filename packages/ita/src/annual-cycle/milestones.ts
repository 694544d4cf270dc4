import { fiscalYearRange } from '@prongsai/thai';
import type { CycleEvent, CycleState, Milestone } from './names.js';

/** A day of the cycle's calendar: month and day, in the calendar year the fiscal year begins (0) or ends (1). */
interface YearDay {
  readonly monthDay: string;
  readonly year: 0 | 1;
}

const dayOf = ({ monthDay, year }: YearDay, fiscalYear: number): string =>
  `${Number(fiscalYearRange(fiscalYear).start.slice(0, 4)) + year}-${monthDay}`;

/** The national default of the milestone policy; provinces and agencies may differ. Days as a practice suggests, not fixed by any rule. */
export const milestoneDefaults: Readonly<Record<Milestone, YearDay>> = {
  analysis: { monthDay: '10-31', year: 0 },
  plan: { monthDay: '11-28', year: 0 },
  planApproval: { monthDay: '12-26', year: 0 },
  planPublished: { monthDay: '01-30', year: 1 },
  execution: { monthDay: '09-30', year: 1 },
  sixMonthReport: { monthDay: '04-10', year: 1 },
  twelveMonthReport: { monthDay: '10-09', year: 1 },
  published: { monthDay: '10-30', year: 1 },
};

/** The due day of a milestone, `YYYY-MM-DD`; due at the end of that day in Asia/Bangkok. */
export const milestoneDueOn = (milestone: Milestone, fiscalYear: number): string => dayOf(milestoneDefaults[milestone], fiscalYear);

/** Who a reminder goes to: whoever must act, his superior, the clerk, the coordinator. */
export type Recipient = 'holder' | 'superior' | 'clerk' | 'coordinator';

export interface Rung {
  readonly code: string;
  /** Working days from the due day; negative before it. */
  readonly workingDays: number;
  readonly to: Recipient;
}

export const reminderLadder: readonly Rung[] = [
  { code: 'before30', workingDays: -30, to: 'holder' },
  { code: 'before7', workingDays: -7, to: 'holder' },
  { code: 'before1', workingDays: -1, to: 'holder' },
  { code: 'due', workingDays: 0, to: 'holder' },
  { code: 'late1', workingDays: 1, to: 'superior' },
  { code: 'late3', workingDays: 3, to: 'clerk' },
  { code: 'late5', workingDays: 5, to: 'coordinator' },
];

export interface CycleTimer {
  readonly state: CycleState;
  readonly event: CycleEvent;
  readonly day: YearDay;
}

/** Events the engine sends by itself when their day has come. */
export const cycleTimers: readonly CycleTimer[] = [
  { state: 'executing', event: 'openSixMonthReport', day: { monthDay: '03-01', year: 1 } },
  { state: 'executingSecondHalf', event: 'openTwelveMonthReport', day: { monthDay: '09-01', year: 1 } },
];

/** The day a timer fires in a cycle of the fiscal year, `YYYY-MM-DD`. */
export const timerFiresOn = (timer: CycleTimer, fiscalYear: number): string => dayOf(timer.day, fiscalYear);
