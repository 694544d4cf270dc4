import { fiscalYearRange, workingDayOnOrAfter, type HolidaySet } from '@prongsai/thai';
import type { CycleEvent, CycleState, Milestone } from './names.js';

/** A day of the cycle's calendar: month and day, in the calendar year the fiscal year begins (0) or ends (1). */
export interface YearDay {
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

/** The day the due day of a milestone is computed from, `YYYY-MM-DD`, whether it is worked or not. */
export const milestoneBasis = (milestone: Milestone, fiscalYear: number): string => dayOf(milestoneDefaults[milestone], fiscalYear);

/**
 * The due day of a milestone, `YYYY-MM-DD`; due at the end of that day in Asia/Bangkok. What falls on a day off is due on the next
 * working day of the calendar given, as periods of the law end.
 */
export const milestoneDueOn = (milestone: Milestone, fiscalYear: number, holidays?: HolidaySet): string =>
  workingDayOnOrAfter(milestoneBasis(milestone, fiscalYear), holidays);

/** Who a reminder goes to: whoever must act, his superior, the clerk, the coordinator. */
export type Recipient = 'holder' | 'superior' | 'clerk' | 'coordinator';

/** To whom a line of the ledger is addressed: people, or the engine, which then sends an event by itself. */
export type Audience = Recipient | 'engine';

export interface Rung {
  readonly code: string;
  /** Working days from the due day; negative before it. */
  readonly workingDays: number;
  readonly to: Recipient;
}

/** Of a milestone of the whole agency. */
export const reminderLadder: readonly Rung[] = [
  { code: 'before30', workingDays: -30, to: 'holder' },
  { code: 'before7', workingDays: -7, to: 'holder' },
  { code: 'before1', workingDays: -1, to: 'holder' },
  { code: 'due', workingDays: 0, to: 'holder' },
  { code: 'late1', workingDays: 1, to: 'superior' },
  { code: 'late3', workingDays: 3, to: 'clerk' },
  { code: 'late5', workingDays: 5, to: 'coordinator' },
];

/** Of one measure: there are ten of them in a year, so that it asks once less. */
export const measureLadder: readonly Rung[] = reminderLadder.filter(({ code }) => code !== 'before1');

/** The ladders there are, by name. */
export const ladders = { milestone: reminderLadder, measure: measureLadder } as const satisfies Record<string, readonly Rung[]>;
export type LadderName = keyof typeof ladders;

/** The ladder that each milestone goes by. */
export const ladderOf: Readonly<Record<Milestone, LadderName>> = {
  analysis: 'milestone',
  plan: 'milestone',
  planApproval: 'milestone',
  planPublished: 'milestone',
  execution: 'milestone',
  sixMonthReport: 'milestone',
  twelveMonthReport: 'milestone',
  published: 'milestone',
};

/** A line of the ledger that is the engine's: on a fixed day it sends an event, if the guards allow it by then. */
export interface EngineRung {
  readonly code: string;
  /** Of the work that it opens. */
  readonly milestone: Milestone;
  /** The state that waits for it. */
  readonly state: CycleState;
  readonly event: CycleEvent;
  readonly on: YearDay;
  readonly to: 'engine';
}

export const engineRungs: readonly EngineRung[] = [
  { code: 'openSixMonthReport', milestone: 'sixMonthReport', state: 'executing', event: 'openSixMonthReport', on: { monthDay: '03-01', year: 1 }, to: 'engine' },
  {
    code: 'openTwelveMonthReport', milestone: 'twelveMonthReport', state: 'executingSecondHalf', event: 'openTwelveMonthReport',
    on: { monthDay: '09-01', year: 1 }, to: 'engine',
  },
];

/** The day, `YYYY-MM-DD`, on which the engine sends the event in a cycle of the fiscal year; from its first minute on. */
export const engineDayOf = ({ on }: EngineRung, fiscalYear: number): string => dayOf(on, fiscalYear);
