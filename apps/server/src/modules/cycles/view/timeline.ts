import type { CycleView } from '@prongsai/contracts';
import { orderOf, type CycleDefinition, type CycleState } from '@prongsai/ita';
import { stateOf } from '@prongsai/workflow';
import type { CycleRow, TransitionRow } from '../engine/loaded-cycle.js';
import { pinnedBy } from '../engine/pinned-by.js';

type Step = CycleView['timeline'][number];
type TimedCycle = Pick<CycleRow, 'state' | 'definitionId' | 'definitionVersion'>;

const milestoneOf = (definition: CycleDefinition, name: CycleState): string | null => {
  const state = stateOf(definition, name);
  return state.kind === 'final' ? null : (state.milestone ?? null);
};

/** When the cycle last came to a state, and when it left it for good; both `null` where it has not been since it last went back. */
function stay(state: CycleState, transitions: readonly TransitionRow[]): { from: string | null; until: string | null } {
  const moves = transitions.filter(({ fromState, toState }) => fromState !== toState);
  const entered = moves.findLastIndex(({ toState }) => toState === state);
  if (entered < 0) return { from: null, until: null };
  const left = moves.slice(entered + 1).find(({ fromState }) => fromState === state);
  return { from: moves[entered]?.at ?? null, until: left?.at ?? null };
}

/** The states of the year in their order, with what is behind and what is ahead. */
export function timelineOf(cycle: TimedCycle, transitions: readonly TransitionRow[], dueOn: ReadonlyMap<string, string>): Step[] {
  const definition = pinnedBy(cycle);
  const order = orderOf(definition);
  const cancelled = cycle.state === 'cancelled';
  const here = order.indexOf(cycle.state);
  const states = cancelled ? [...order, cycle.state] : order;
  return states.map((state, at) => {
    const { from, until } = stay(state, transitions);
    const behind = cancelled ? from !== null : at < here && from !== null;
    const status: Step['status'] = state === cycle.state ? 'here' : behind ? 'done' : 'ahead';
    const known = status === 'ahead' ? { from: null, until: null } : { from, until };
    return { state, status, ...known, dueOn: dueOn.get(milestoneOf(definition, state) ?? '') ?? null };
  });
}
