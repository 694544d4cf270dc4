import { texts, worded, type Reason } from '@prongsai/contracts';
import { milestoneBasis, milestones, type Milestone } from '@prongsai/ita';
import { fiscalYearRange, formatThaiDate, isWorkingDay, workingDayOnOrAfter, type HolidaySet } from '@prongsai/thai';
import { reasonWithDays } from '../people/index.js';

/** The milestones asked for in the order in which they come in a year by the national default. */
export const inOrderOfYear = (asked: readonly Milestone[], fiscalYear: number): Milestone[] =>
  milestones.filter((milestone) => asked.includes(milestone)).sort((a, b) => (milestoneBasis(a, fiscalYear) < milestoneBasis(b, fiscalYear) ? -1 : 1));

/** The last day that a milestone may have: what closes a year may come in the first three months of the next. */
function lastDayOf(milestone: Milestone, fiscalYear: number): string {
  const { end } = fiscalYearRange(fiscalYear);
  return milestoneBasis(milestone, fiscalYear) <= end ? end : `${end.slice(0, 4)}-12-31`;
}

export interface WarnedDay {
  readonly milestone: Milestone;
  readonly dueOn: string;
  /** The milestone that comes before it, where there is one. */
  readonly before: { readonly milestone: Milestone; readonly dueOn: string } | null;
}

const reversedIn = (language: 'th' | 'en', what: Milestone, first: Milestone, dueOn: string) => ({
  what: texts.milestones[what][language], first: texts.milestones[first][language], dueOn: formatThaiDate(dueOn, 'long', { language }),
});

/** It is due before the milestone that comes first. */
export function orderWarning({ milestone, dueOn, before }: WarnedDay): Reason[] {
  if (!before || dueOn >= before.dueOn) return [];
  const [th, en] = [reversedIn('th', milestone, before.milestone, before.dueOn), reversedIn('en', milestone, before.milestone, before.dueOn)];
  return [{ code: 'due-order-reversed', ...worded(texts.reasons['due-order-reversed'], { th, en }) }];
}

/** What is odd about a due day. It may be set all the same: an act says so, and knows why. */
export function dueWarnings({ milestone, dueOn, before }: WarnedDay, fiscalYear: number, holidays: HolidaySet): Reason[] {
  const found: Reason[] = [];
  if (!isWorkingDay(dueOn, holidays)) found.push(reasonWithDays('due-day-off', { dueOn, nextOn: workingDayOnOrAfter(dueOn, holidays) }));
  if (dueOn < fiscalYearRange(fiscalYear).start || dueOn > lastDayOf(milestone, fiscalYear)) {
    found.push(reasonWithDays('due-outside-year', { dueOn, fiscalYear }));
  }
  return [...found, ...orderWarning({ milestone, dueOn, before })];
}
