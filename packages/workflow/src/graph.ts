import type { AnyDefinition } from './decide.js';
import { approvalEvents, type BaseFacts, type State, type Transition } from './definition.js';

export interface Edge {
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

const targets = (to: string | readonly string[]): readonly string[] => (typeof to === 'string' ? [to] : to);

/** The transitions of one state, approvals included, events from anywhere left out. */
function edgesFrom(from: string, state: State<string, string, string, string>): Edge[] {
  if (state.kind === 'final') return [];
  const own = Object.entries((state.on ?? {}) as Record<string, Transition<string, string, string>>).flatMap(([event, transition]) =>
    targets(transition.to).map((to) => ({ from, event, to })),
  );
  if (state.kind === 'work') return own;
  const [approve, giveBack] = approvalEvents;
  return [{ from, event: approve, to: state.approval.onApproved.to }, { from, event: giveBack, to: state.approval.onReturned.to }, ...own];
}

/** Every transition of a definition as an edge. */
export function edgesOf<Facts extends BaseFacts>(definition: AnyDefinition<Facts>): readonly Edge[] {
  return statesOf(definition).flatMap(([name, state]) => edgesFrom(name, state));
}

/** The transitions possible from every state that is not final. */
export function edgesFromAnywhere<Facts extends BaseFacts>(definition: AnyDefinition<Facts>): readonly Edge[] {
  const anywhere = Object.entries((definition.anywhere ?? {}) as Record<string, Transition<string, string, string>>);
  return statesOf(definition)
    .filter(([, state]) => state.kind !== 'final')
    .flatMap(([from]) => anywhere.flatMap(([event, transition]) => targets(transition.to).map((to) => ({ from, event, to }))));
}

export const statesOf = <Facts extends BaseFacts>(definition: AnyDefinition<Facts>) =>
  Object.entries(definition.states as Record<string, State<string, string, string, string>>);
