import type { ForecastFacts, Milestone } from '@prongsai/ita';
import { workingDaysBetween, type HolidaySet } from '@prongsai/thai';
import type { MilestoneProgress } from '../milestone-progress.js';

/** How a cycle went or goes, as far as a forecast asks. */
export interface Course {
  readonly steps: readonly MilestoneProgress[];
  readonly dueOn: ReadonlyMap<Milestone, string>;
}

export interface CycleCourse extends Course {
  /** Of the year before, where that had deadlines. */
  readonly before: Course | null;
  /** Share of the measures carried out, 0 to 1; `null` as long as nothing has been said of any. */
  readonly shareDone: number | null;
}

/** A late step pushes the next by as much only where the time between the two was planned for the work itself. */
const pushedBy: Partial<Record<Milestone, Milestone>> = {
  plan: 'analysis',
  planApproval: 'plan',
  planPublished: 'planApproval',
  published: 'twelveMonthReport',
};

/** The year's work itself ends by the calendar, so that its end says nothing of the agency's pace. */
const saysNothing: Milestone = 'execution';

const stepOf = ({ steps }: Course, milestone: Milestone): MilestoneProgress | undefined => steps.find((step) => step.milestone === milestone);

/** Working days late, negative early; `null` while it is not done. */
function latenessOf(course: Course, milestone: Milestone, holidays: HolidaySet): number | null {
  const doneOn = stepOf(course, milestone)?.doneOn ?? null;
  const dueOn = course.dueOn.get(milestone);
  return doneOn === null || dueOn === undefined ? null : workingDaysBetween(dueOn, doneOn, holidays);
}

function durationOf(course: Course, milestone: Milestone, holidays: HolidaySet): number | null {
  const { begunOn = null, doneOn = null } = stepOf(course, milestone) ?? {};
  return begunOn === null || doneOn === null ? null : workingDaysBetween(begunOn, doneOn, holidays);
}

function stepBefore(course: CycleCourse, milestone: Milestone, today: string, holidays: HolidaySet): ForecastFacts['stepBefore'] {
  const before = pushedBy[milestone];
  const step = before && stepOf(course, before);
  const dueOn = before && course.dueOn.get(before);
  if (!before || !step?.begun || step.doneOn !== null || dueOn === undefined) return null;
  return { milestone: before, lateDays: Math.max(0, workingDaysBetween(dueOn, today, holidays)) };
}

/** How long the agency took for such a step: the year before, or for the second report of a year the first. */
function usualDays({ before, ...course }: CycleCourse, milestone: Milestone, holidays: HolidaySet): number | null {
  const known = [
    before && durationOf(before, milestone, holidays),
    milestone === 'twelveMonthReport' ? durationOf(course, 'sixMonthReport', holidays) : null,
  ].filter((days) => days !== null);
  return known.length === 0 ? null : Math.round(known.reduce((sum, days) => sum + days, 0) / known.length);
}

/** What is known of a step that is not done; `null` where it has no due day. */
export function forecastFacts(course: CycleCourse, { milestone, begunOn }: MilestoneProgress, today: string, holidays: HolidaySet): ForecastFacts | null {
  const dueOn = course.dueOn.get(milestone);
  if (dueOn === undefined) return null;
  const earlier = course.steps.slice(0, course.steps.findIndex((step) => step.milestone === milestone)).filter((step) => step.milestone !== saysNothing);
  const isExecution = milestone === saysNothing;
  const from = stepOf(course, 'planPublished')?.doneOn ?? begunOn;
  return {
    today,
    dueOn,
    stepBefore: stepBefore(course, milestone, today, holidays),
    thisYear: isExecution ? [] : earlier.flatMap((step) => latenessOf(course, step.milestone, holidays) ?? []),
    lastYear: course.before === null || isExecution ? null : latenessOf(course.before, milestone, holidays),
    work: begunOn === null || isExecution ? null : { begunOn, usualDays: usualDays(course, milestone, holidays) },
    measures: isExecution && from !== null && course.shareDone !== null ? { shareDone: course.shareDone, from } : null,
  };
}
