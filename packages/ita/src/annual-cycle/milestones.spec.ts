import { describe, expect, it } from '@jest/globals';
import { annualCycle } from './definition.js';
import { engineDayOf, engineRungs, ladderOf, ladders, measureLadder, milestoneBasis, milestoneDueOn, reminderLadder } from './milestones.js';
import { milestones } from './names.js';

describe('the calendar of a year', () => {
  it('sets every milestone in and around the fiscal year', () => {
    expect(milestones.map((milestone) => [milestone, milestoneDueOn(milestone, 2569)])).toEqual([
      ['analysis', '2025-10-31'],
      ['plan', '2025-11-28'],
      ['planApproval', '2025-12-26'],
      ['planPublished', '2026-01-30'],
      ['execution', '2026-09-30'],
      ['sixMonthReport', '2026-04-10'],
      ['twelveMonthReport', '2026-10-09'],
      ['published', '2026-10-30'],
    ]);
  });

  it('moves with the year', () => {
    expect(milestoneBasis('analysis', 2564)).toBe('2020-10-31');
    expect(milestoneBasis('published', 2564)).toBe('2021-10-30');
  });

  it('goes to the next working day where it falls on a day off', () => {
    expect(milestoneDueOn('analysis', 2564)).toBe('2020-11-02');
    expect(milestoneDueOn('published', 2564, new Set(['2021-11-01']))).toBe('2021-11-02');
    expect(milestoneDueOn('plan', 2569, new Set(['2025-11-28']))).toBe('2025-12-01');
  });

  it('has the engine open the reports on their days, for whatever state waits for them', () => {
    expect(engineRungs.map((rung) => [rung.milestone, rung.state, rung.code, engineDayOf(rung, 2569)])).toEqual([
      ['sixMonthReport', 'executing', 'openSixMonthReport', '2026-03-01'],
      ['twelveMonthReport', 'executingSecondHalf', 'openTwelveMonthReport', '2026-09-01'],
    ]);
  });

  it('has the engine send only events that it may send where it sends them', () => {
    for (const { state, event } of engineRungs) {
      const waits = annualCycle.states[state];
      expect(waits.kind === 'work' && waits.on[event]?.by).toContain('system');
    }
  });
});

describe('the ladder of reminders', () => {
  it('goes up to the due day and past it, from those who must act to the coordinator', () => {
    expect(reminderLadder.map(({ workingDays, to }) => [workingDays, to])).toEqual([
      [-30, 'holder'],
      [-7, 'holder'],
      [-1, 'holder'],
      [0, 'holder'],
      [1, 'superior'],
      [3, 'clerk'],
      [5, 'coordinator'],
    ]);
  });

  it('is named by every milestone', () => {
    expect(milestones.map((milestone) => ladders[ladderOf[milestone]].length)).toEqual(milestones.map(() => 7));
  });

  it('has six rungs for a measure, each one of the milestones’ by the same name', () => {
    expect(measureLadder.map(({ code }) => code)).toEqual(['before30', 'before7', 'due', 'late1', 'late3', 'late5']);
    expect(reminderLadder).toEqual(expect.arrayContaining([...measureLadder]));
  });

  it('has a code for every line of one deadline', () => {
    for (const ladder of Object.values(ladders)) {
      const codes = [...ladder, ...engineRungs].map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });
});
