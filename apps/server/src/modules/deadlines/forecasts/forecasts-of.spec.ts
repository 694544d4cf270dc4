import { describe, expect, it } from '@jest/globals';
import { milestones, type Milestone } from '@prongsai/ita';
import { addWorkingDays, holidaySet } from '@prongsai/thai';
import { milestoneProgress, type Passage } from '../milestone-progress.js';
import type { Course, CycleCourse } from './forecast-facts.js';
import { forecastsOf } from './forecasts-of.js';

const holidays = holidaySet(2024, 2027);
const due: Record<Milestone, string> = {
  analysis: '10-31', plan: '11-28', planApproval: '12-26', planPublished: '01-30', execution: '09-30', sixMonthReport: '04-10', twelveMonthReport: '10-09', published: '10-30',
};
/** Fiscal year 2569 begins in 2025. */
const dueOn = (fiscalYear: number) =>
  new Map(milestones.map((milestone, place) => [milestone, `${fiscalYear - (place < 3 ? 544 : 543)}-${due[milestone]}`]));
const late = (fiscalYear: number, milestone: Milestone, days: number) => addWorkingDays(dueOn(fiscalYear).get(milestone) ?? '', days, holidays);
const passage = (on: string, event: Passage['event'], to: Passage['to']): Passage => ({ on, event, to });

const untilPlanning = (fiscalYear: number, analysisLate: number) => [
  passage(`${fiscalYear - 544}-10-01`, 'open', 'analysing'),
  passage(late(fiscalYear, 'analysis', analysisLate), 'submitAnalysis', 'planning'),
];
const untilReview = (fiscalYear: number, analysisLate: number, planLate: number) => [
  ...untilPlanning(fiscalYear, analysisLate),
  passage(late(fiscalYear, 'plan', planLate), 'submitPlan', 'planReview'),
];
const course = (fiscalYear: number, passages: readonly Passage[], published: string | null = null): Course => ({
  steps: milestoneProgress(passages, published),
  dueOn: dueOn(fiscalYear),
});
const cycle = (passages: readonly Passage[], given: Partial<CycleCourse> = {}): CycleCourse => ({ ...course(2569, passages), before: null, shareDone: null, ...given });
const codes = (found: CycleCourse, today: string, milestone: Milestone) => forecastsOf(found, today, holidays).get(milestone)?.grounds.map(({ code }) => code);

describe('the forecasts of a cycle', () => {
  it('say nothing of one that is in time', () => {
    expect(forecastsOf(cycle(untilPlanning(2569, 0)), '2025-11-10', holidays).size).toBe(0);
  });

  it('push the next step by what the one before is late, and look no further', () => {
    const found = forecastsOf(cycle(untilPlanning(2569, 0)), late(2569, 'plan', 3), holidays);
    expect(found.get('planApproval')).toMatchObject({ workingDaysLate: 3, grounds: [{ code: 'stepBeforeLate', milestone: 'plan', days: 3 }] });
    expect([...found.keys()]).toEqual(['planApproval']);
  });

  it('go by last year’s same step and by this year’s steps so far', () => {
    const before = course(2568, untilReview(2568, 0, 12));
    const found = forecastsOf(cycle(untilPlanning(2569, 4), { before }), '2025-11-10', holidays);
    expect(found.get('plan')).toMatchObject({ grounds: [{ code: 'usuallyTakes' }, { code: 'lastYearLate', days: 12 }, { code: 'thisYearLate', days: 4 }], confidence: 'high' });
  });

  it('go by how long the review took last year, not by habit, once it has begun', () => {
    const before = course(2568, [...untilReview(2568, 0, 0), passage(late(2568, 'plan', 4), 'approve', 'executing')]);
    expect(codes(cycle(untilReview(2569, 4, 6), { before }), late(2569, 'plan', 7), 'planApproval')).toBeUndefined();
    const slow = course(2568, [...untilReview(2568, 0, 0), passage(late(2568, 'planApproval', 9), 'approve', 'executing')]);
    expect(codes(cycle(untilReview(2569, 4, 6), { before: slow }), late(2569, 'plan', 7), 'planApproval')).toEqual(['usuallyTakes', 'lastYearLate', 'thisYearLate']);
  });

  it('measure the execution by what is carried out, and by no habit', () => {
    const running = [...untilReview(2569, 0, 0), passage('2025-12-22', 'approve', 'executing')];
    const published = course(2569, running, '2026-01-15');
    const half = (shareDone: number) => forecastsOf({ ...published, before: null, shareDone }, '2026-06-15', holidays).get('execution');
    expect(half(0.1)?.grounds).toMatchObject([{ code: 'measuresBehind', percent: 10 }]);
    expect(half(0.5)).toBeUndefined();
  });

  it('say nothing of a record of the past, which has no due days', () => {
    expect(forecastsOf({ steps: milestoneProgress(untilPlanning(2569, 0), null), dueOn: new Map(), before: null, shareDone: 0 }, '2026-06-01', holidays).size).toBe(0);
  });
});
