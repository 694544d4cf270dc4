import { describe, expect, it } from '@jest/globals';
import { annualCycle } from './definition.js';
import { cycleTimers, milestoneDueOn, reminderLadder, timerFiresOn } from './milestones.js';
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
    expect(milestoneDueOn('analysis', 2564)).toBe('2020-10-31');
    expect(milestoneDueOn('published', 2564)).toBe('2021-10-30');
  });

  it('opens the reports by itself', () => {
    expect(cycleTimers.map((timer) => [timer.state, timer.event, timerFiresOn(timer, 2569)])).toEqual([
      ['executing', 'openSixMonthReport', '2026-03-01'],
      ['executingSecondHalf', 'openTwelveMonthReport', '2026-09-01'],
    ]);
  });

  it('has timers only for events that the engine may send where they fire', () => {
    for (const { state, event } of cycleTimers) {
      const fires = annualCycle.states[state];
      expect(fires.kind === 'work' && fires.on[event]?.by).toContain('system');
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
});
