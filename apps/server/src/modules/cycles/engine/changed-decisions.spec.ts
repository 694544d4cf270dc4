import { describe, expect, it } from '@jest/globals';
import type { CycleState } from '@prongsai/ita';
import type { Accepted, Decision, Instance } from '@prongsai/workflow';
import { changedDecisions } from './changed-decisions.js';

const decision = (positionId: string, over: Partial<Decision> = {}): Decision => ({
  state: 'planReview', round: 1, level: 'heads', positionId, accountId: positionId, verdict: 'approve', contentHash: 'a', remarks: [], ...over,
});
const instance = (state: CycleState, ...decisions: Decision[]): Instance<CycleState> => ({ state, rounds: { planReview: 2 }, contentHash: 'b', decisions });
const moved = (from: CycleState, next: Instance<CycleState>): Accepted<CycleState> => ({ ok: true, from, to: next.state, effects: [], next });

describe('what a move does to decisions made before', () => {
  it('names those that hold in the new round, and those that count no more', () => {
    const carried = decision('first', { round: 2, carriedFrom: 1 });
    const next = instance('planReview', decision('first'), decision('second', { voided: true }), carried);
    const { carried: kept, struckOut } = changedDecisions(instance('planning', decision('first'), decision('second')), moved('planning', next));
    expect(kept).toEqual([carried]);
    expect(struckOut.map(({ positionId }) => positionId)).toEqual(['second']);
  });

  it('names neither twice: what was struck out or carried before is no news', () => {
    const before = [decision('first', { voided: true }), decision('second', { round: 2, carriedFrom: 1 })];
    const changed = changedDecisions(instance('planReview', ...before), moved('planReview', instance('planReview', ...before)));
    expect(changed).toEqual({ carried: [], struckOut: [] });
  });
});
