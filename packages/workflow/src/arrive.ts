import type { BaseFacts, Effect, WorkflowDefinition } from './definition.js';
import { effectsFrom, stateOf } from './graph.js';
import { roundOf, type Instance } from './instance.js';

/** An instance in its new state, and what arriving there sets in motion. */
export interface Arrival<S extends string = string> {
  readonly next: Instance<S>;
  readonly effects: readonly Effect[];
}

/** Enters a state. A review starts a new round on the text as it stands and opens its first level. */
export const arrive = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  instance: Instance<S>,
  to: S,
  contentHash: string,
): Arrival<S> => {
  const state = stateOf(definition, to);
  if (state.kind !== 'review') return { next: { ...instance, state: to, contentHash: null }, effects: [] };
  const round = roundOf(instance, to) + 1;
  const { levels, onLevelOpened } = state.approval;
  return {
    next: { ...instance, state: to, contentHash, rounds: { ...instance.rounds, [to]: round } },
    effects: effectsFrom(onLevelOpened, { state: to, round, level: levels[0]?.id }),
  };
};

/** A new instance in the initial state. */
export const begin = <F extends BaseFacts, S extends string>(definition: WorkflowDefinition<F, S>): Arrival<S> => ({
  next: { state: definition.initial, rounds: {}, contentHash: null, decisions: [] },
  effects: effectsFrom(definition.onOpened, { state: definition.initial, round: 0 }),
});

/**
 * To be called when a text changes while it is under review: the decisions of the round are voided, and the next round asks
 * the first level again. Outside a review, or when the text is the same after all, nothing happens.
 */
export const changeContent = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  instance: Instance<S>,
  contentHash: string,
): Arrival<S> => {
  const { state } = instance;
  const isReview = stateOf(definition, state).kind === 'review';
  if (!isReview || contentHash === instance.contentHash) return { next: instance, effects: [] };
  const round = roundOf(instance);
  const decisions = instance.decisions.map((decision) =>
    decision.state === state && decision.round === round ? { ...decision, voided: true } : decision,
  );
  return arrive(definition, { ...instance, decisions }, state, contentHash);
};
