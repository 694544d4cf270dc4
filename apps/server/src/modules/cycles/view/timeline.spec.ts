import { describe, expect, it } from '@jest/globals';
import type { CycleEvent, CycleState } from '@prongsai/ita';
import type { TransitionRow } from '../engine/loaded-cycle.js';
import { timelineOf } from './timeline.js';

const move = (event: CycleEvent | 'open', fromState: CycleState | null, toState: CycleState, at: string): TransitionRow => ({ event, fromState, toState, round: 1, at });
const timeline = (state: CycleState, transitions: TransitionRow[], due: [string, string][] = []) =>
  timelineOf({ state, definitionId: 'annual-cycle', definitionVersion: 2 }, transitions, new Map(due));
const step = (steps: ReturnType<typeof timeline>, state: CycleState) => steps.find((candidate) => candidate.state === state);

const opened = move('open', null, 'analysing', '2025-10-01T09:00:00+07:00');
const analysed = move('submitAnalysis', 'analysing', 'planning', '2025-10-24T09:00:00+07:00');
const submitted = move('submitPlan', 'planning', 'planReview', '2025-11-26T09:00:00+07:00');

describe('the timeline of a year', () => {
  it('tells where the cycle is, what is behind and what is ahead', () => {
    const steps = timeline('planning', [opened, analysed]);
    expect(step(steps, 'analysing')).toMatchObject({ status: 'done', from: opened.at, until: analysed.at });
    expect(step(steps, 'planning')).toMatchObject({ status: 'here', from: analysed.at, until: null });
    expect(step(steps, 'planReview')).toMatchObject({ status: 'ahead', from: null, until: null });
    expect(step(steps, 'cancelled')).toBeUndefined();
  });

  it('takes a state back that was returned from', () => {
    const back = move('return', 'planReview', 'planning', '2025-12-01T09:00:00+07:00');
    const steps = timeline('planning', [opened, analysed, submitted, back]);
    expect(step(steps, 'planReview')).toMatchObject({ status: 'ahead', from: null });
    expect(step(steps, 'planning')).toMatchObject({ status: 'here', from: back.at, until: null });
  });

  it('gives each state the day of its milestone', () => {
    const steps = timeline('planning', [opened, analysed], [['sixMonthReport', '2026-04-10']]);
    expect(step(steps, 'sixMonthReporting')?.dueOn).toBe('2026-04-10');
    expect(step(steps, 'sixMonthReview')?.dueOn).toBe('2026-04-10');
    expect(step(steps, 'planning')?.dueOn).toBeNull();
  });

  it('ends with the cancellation of a cancelled cycle', () => {
    const cancel = move('cancel', 'planning', 'cancelled', '2025-12-01T09:00:00+07:00');
    const steps = timeline('cancelled', [opened, analysed, cancel]);
    expect(steps.at(-1)).toMatchObject({ state: 'cancelled', status: 'here', from: cancel.at });
    expect(step(steps, 'planning')).toMatchObject({ status: 'done', until: cancel.at });
    expect(step(steps, 'planReview')?.status).toBe('ahead');
  });
});
