import { carryOver } from './carry-over.js';
import type { BaseFacts, Effect, WorkflowDefinition } from './definition.js';
import { effectsFrom, stateNames, stateOf } from './graph.js';
import { roundOf, type Instance } from './instance.js';
import { openLevel } from './levels.js';

/** An instance in its new state, and what arriving there sets in motion. */
export interface Arrival<S extends string = string> {
  readonly next: Instance<S>;
  readonly effects: readonly Effect[];
}

/**
 * Enters a state. A review starts a new round on the text as it stands, takes over what still holds of the last one, and opens
 * its first level that is not complete.
 */
export const arrive = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  instance: Instance<S>,
  to: S,
  facts: BaseFacts,
): Arrival<S> => {
  const state = stateOf(definition, to);
  if (state.kind !== 'review') return { next: { ...instance, state: to, contentHash: null }, effects: [] };
  const round = roundOf(instance, to) + 1;
  const entered = { ...instance, state: to, contentHash: facts.contentHash, rounds: { ...instance.rounds, [to]: round } };
  const next = carryOver(state.approval, entered, facts);
  const level = openLevel(definition, next, facts)?.level.id;
  return { next, effects: effectsFrom(state.approval.onLevelOpened, { state: to, round, level }) };
};

/**
 * Going back takes the ground from under the decisions of every review that is passed on the way; of the one that is left too,
 * when it is not the review's own event that leads out of it.
 */
export const strikeOutPassed = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  instance: Instance<S>,
  to: S,
  isOwn: boolean,
): Instance<S> => {
  const names: readonly string[] = stateNames(definition);
  const [here, target] = [names.indexOf(instance.state), names.indexOf(to)];
  const isPassed = (review: string): boolean => {
    const at = names.indexOf(review);
    return target <= at && (at < here || (at === here && !isOwn));
  };
  const decisions = instance.decisions.map((decision) => (isPassed(decision.state) ? { ...decision, voided: true } : decision));
  return target < here ? { ...instance, decisions } : instance;
};

/** A new instance in the initial state. */
export const begin = <F extends BaseFacts, S extends string>(definition: WorkflowDefinition<F, S>): Arrival<S> => ({
  next: { state: definition.initial, rounds: {}, contentHash: null, decisions: [] },
  effects: effectsFrom(definition.onOpened, { state: definition.initial, round: 0 }),
});

/**
 * To be called when a text changes while it is under review: the next round begins on the new text, with the approvals that the
 * edit does not touch. Outside a review, or when the text is the same after all, nothing happens.
 */
export const changeContent = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  instance: Instance<S>,
  facts: BaseFacts,
): Arrival<S> => {
  const isReview = stateOf(definition, instance.state).kind === 'review';
  if (!isReview || facts.contentHash === instance.contentHash) return { next: instance, effects: [] };
  return arrive(definition, instance, instance.state, facts);
};
