import type { AnyDefinition } from './decide.js';
import type { Approval, BaseFacts, State, Transition } from './definition.js';
import { edgesFromAnywhere, edgesOf, statesOf } from './graph.js';

export interface DefinitionFault {
  readonly code:
    | 'state-unknown'
    | 'state-unreachable'
    | 'dead-end'
    | 'guard-unknown'
    | 'role-missing'
    | 'approval-without-levels'
    | 'level-duplicate'
    | 'level-unanswerable';
  readonly where: string;
}

const fault = (code: DefinitionFault['code'], where: string): DefinitionFault => ({ code, where });

/**
 * Finds what would strand a running instance: unknown, unreachable and dead-end states, guards that are not defined, transitions nobody may
 * make, and approvals nobody can answer. An application refuses to boot on any of them.
 */
export function checkDefinition<Facts extends BaseFacts>(definition: AnyDefinition<Facts>): readonly DefinitionFault[] {
  return [
    ...unknownStates(definition),
    ...unreachableStates(definition),
    ...deadEnds(definition),
    ...faultyTransitions(definition),
    ...statesOf(definition).flatMap(([name, state]) => (state.kind === 'review' ? faultyApproval(name, state.approval) : [])),
  ];
}

function unknownStates<Facts extends BaseFacts>(definition: AnyDefinition<Facts>): DefinitionFault[] {
  const known = new Set(Object.keys(definition.states));
  const named = [definition.initial as string, ...edgesOf(definition).map((edge) => edge.to), ...edgesFromAnywhere(definition).map((edge) => edge.to)];
  return [...new Set(named.filter((state) => !known.has(state)))].map((state) => fault('state-unknown', state));
}

/** Reached from `start`, over the edges in their direction. */
function reach(start: readonly string[], edges: readonly { readonly from: string; readonly to: string }[]): Set<string> {
  const seen = new Set(start);
  for (let grew = true; grew; ) {
    const before = seen.size;
    for (const edge of edges) if (seen.has(edge.from)) seen.add(edge.to);
    grew = seen.size > before;
  }
  return seen;
}

function unreachableStates<Facts extends BaseFacts>(definition: AnyDefinition<Facts>): DefinitionFault[] {
  const reached = reach([definition.initial as string], [...edgesOf(definition), ...edgesFromAnywhere(definition)]);
  return Object.keys(definition.states).filter((state) => !reached.has(state)).map((state) => fault('state-unreachable', state));
}

/** A way out "from anywhere" (cancel, reopen) does not save a state: it must lead to an end on its own. */
function deadEnds<Facts extends BaseFacts>(definition: AnyDefinition<Facts>): DefinitionFault[] {
  const finals = statesOf(definition).flatMap(([name, state]) => (state.kind === 'final' ? [name] : []));
  const backwards = edgesOf(definition).map((edge) => ({ from: edge.to, to: edge.from }));
  const leads = reach(finals, backwards);
  return Object.keys(definition.states).filter((state) => !leads.has(state)).map((state) => fault('dead-end', state));
}

function faultyTransitions<Facts extends BaseFacts>(definition: AnyDefinition<Facts>): DefinitionFault[] {
  const listed = (name: string, on: State<string, string, string, string>['on']) =>
    Object.entries((on ?? {}) as Record<string, Transition<string, string, string>>).map(([event, transition]) => [`${name}.${event}`, transition] as const);
  const all = [...statesOf(definition).flatMap(([name, state]) => listed(name, state.on)), ...listed('anywhere', definition.anywhere)];
  return all.flatMap(([where, transition]) => [
    ...(transition.guards ?? []).filter((guard) => !(guard in definition.guards)).map((guard) => fault('guard-unknown', `${where}:${guard}`)),
    ...(transition.by.length ? [] : [fault('role-missing', where)]),
  ]);
}

function faultyApproval(state: string, approval: Approval<string, string>): DefinitionFault[] {
  if (!approval.levels.length) return [fault('approval-without-levels', state)];
  const ids = approval.levels.map((level) => level.id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => fault('level-duplicate', `${state}:${id}`));
  const dead = approval.levels
    .filter((level) => !level.role || (typeof level.rule === 'object' && !(Number.isInteger(level.rule.atLeast) && level.rule.atLeast >= 1)))
    .map((level) => fault('level-unanswerable', `${state}:${level.id}`));
  return [...twice, ...dead];
}
