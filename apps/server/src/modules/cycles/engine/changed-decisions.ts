import type { CycleState } from '@prongsai/ita';
import { roundOf, type Accepted, type Decision, type Instance } from '@prongsai/workflow';

/** What a move does to decisions that were made before it. */
export interface ChangedDecisions {
  /** Those that count again in the round that has just begun. */
  readonly carried: readonly Decision[];
  /** Those that count no more. */
  readonly struckOut: readonly Decision[];
}

const keyOf = ({ state, round, level, positionId }: Decision): string => [state, round, level, positionId].join(' ');

export function changedDecisions(before: Instance<CycleState>, { from, to, next }: Accepted<CycleState>): ChangedDecisions {
  const standing = new Set(before.decisions.filter(({ voided }) => voided !== true).map(keyOf));
  const entered = to !== from;
  return {
    carried: next.decisions.filter(({ state, round, carriedFrom }) => entered && state === to && round === roundOf(next) && carriedFrom !== undefined),
    struckOut: next.decisions.filter((decision) => decision.voided === true && standing.has(keyOf(decision))),
  };
}
