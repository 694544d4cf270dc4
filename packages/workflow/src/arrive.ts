import type { BaseFacts, Effect, WorkflowDefinition } from './definition.js';
import { effectsFrom, stateNames, stateOf } from './graph.js';
import type { Instance } from './instance.js';

/** An instance in its new state, and what arriving there sets in motion. */
export interface Arrival<S extends string = string> {
  readonly next: Instance<S>;
  readonly effects: readonly Effect[];
}

/** Enters a state. Going back starts a new round; a review opens its first level. */
export const arrive = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  instance: Instance<S>,
  to: S,
): Arrival<S> => {
  const names = stateNames(definition);
  const back = names.indexOf(to) <= names.indexOf(instance.state);
  const next = { ...instance, state: to, round: instance.round + (back ? 1 : 0) };
  const state = stateOf(definition, to);
  if (state.kind !== 'review') return { next, effects: [] };
  const { levels, onLevelOpened } = state.approval;
  return { next, effects: effectsFrom(onLevelOpened, { state: to, round: next.round, level: levels[0]?.id }) };
};

/** A new instance in the initial state. */
export const begin = <F extends BaseFacts, S extends string>(definition: WorkflowDefinition<F, S>): Arrival<S> => ({
  next: { state: definition.initial, round: 1, decisions: [] },
  effects: effectsFrom(definition.onOpened, { state: definition.initial, round: 1 }),
});

/**
 * To be called when a text changes while it is under review: the decisions of the round are voided, and a new round asks the
 * first level again. Outside a review nothing happens.
 */
export const voidRound = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  instance: Instance<S>,
): Arrival<S> => {
  const { state, round } = instance;
  if (stateOf(definition, state).kind !== 'review') return { next: instance, effects: [] };
  const decisions = instance.decisions.map((decision) =>
    decision.state === state && decision.round === round ? { ...decision, voided: true } : decision,
  );
  return arrive(definition, { ...instance, decisions }, state);
};
