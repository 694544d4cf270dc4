import { arrive, strikeOutPassed } from './arrive.js';
import type { BaseFacts, Transition, Unmet, WorkflowDefinition } from './definition.js';
import { effectsFrom, isNamedByCaller, stateOf, targetsOf, transitionsFrom } from './graph.js';
import { unmetGuards } from './guards.js';
import { reason, roundOf, type Actor, type Instance, type Outcome } from './instance.js';
import { isApprovalEvent, judge } from './judge.js';
import { unanswerable } from './levels.js';

/** The target of a transition; `undefined` when the caller has to name it and named none, or one that is not offered. */
export const targetOf = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  from: S,
  transition: Transition<S>,
  facts: F,
): S | undefined => {
  const targets = targetsOf(definition, from, transition);
  return isNamedByCaller(transition.to) ? targets.find((name) => name === facts.to) : targets[0];
};

const notAllowed = ({ role }: Actor, by: readonly string[]): Unmet => reason('role-not-allowed', { params: { role, roles: by.join(',') } });

/** Everything that stands against a transition, whoever asks: its guards, and a review that nobody could answer. */
export const unmetBy = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  from: S,
  to: S | undefined,
  transition: Transition<S>,
  facts: F,
): Unmet[] => {
  const unmet = unmetGuards(definition, transition.guards, facts);
  if (to === undefined || to === from) return unmet;
  const target = stateOf(definition, to);
  return target.kind === 'review' ? [...unmet, ...unanswerable(target.approval, facts)] : unmet;
};

/**
 * The heart of the kernel: may this event happen, and what follows? Pure, so that the answer can be shown before anybody acts
 * on it. A refusal names every reason at once. Storing `next` and handing on `effects`, in one transaction, is the caller's work.
 *
 * @throws RangeError when the instance is in a state that the definition does not have.
 */
export const decide = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  instance: Instance<S>,
  event: string,
  actor: Actor,
  facts: F,
): Outcome<S> => {
  const { state: from } = instance;
  const state = stateOf(definition, from);
  if (state.kind === 'final') return { ok: false, refusals: [reason('state-final', { params: { state: from } })] };
  if (state.kind === 'review' && isApprovalEvent(event)) return judge(definition, state.approval, instance, event, actor, facts);

  const transition = transitionsFrom(definition, from).get(event);
  const unknown = reason('event-unknown-here', { params: { event, state: from } });
  if (transition === undefined) return { ok: false, refusals: [unknown] };

  const to = targetOf(definition, from, transition, facts);
  const refusals = [
    ...(transition.by.includes(actor.role) ? [] : [notAllowed(actor, transition.by)]),
    ...(to === undefined ? [reason('target-unknown', { params: { to: facts.to ?? '' } })] : []),
    ...unmetBy(definition, from, to, transition, facts),
  ];
  if (to === undefined || refusals.length > 0) return { ok: false, refusals };

  const isOwn = Object.hasOwn(state.on ?? {}, event);
  const { next, effects: arriving } =
    to === from ? { next: instance, effects: [] } : arrive(definition, strikeOutPassed(definition, instance, to, isOwn), to, facts);
  const effects = [...effectsFrom(transition.effects, { state: from, round: roundOf(instance) }), ...arriving];
  return { ok: true, from, to, effects, next };
};
