import { arrive } from './arrive.js';
import type { Transition, Workflow } from './definition.js';
import type { Actor, BaseFacts, Instance } from './instance.js';
import { isVerdict, judge } from './judge.js';
import { unanswerableLevels } from './levels.js';
import type { Outcome } from './outcome.js';
import { effectsFrom, eventsOf, isNamedByCaller, stateOf, targetsOf } from './transitions.js';
import { refusal, type Unmet } from './unmet.js';

/** Everything that stands against leaving by a transition, whoever asks. */
export const unmetBy = <F extends BaseFacts, S extends string>(
  definition: Workflow<F, S>,
  from: S,
  transition: Transition<S>,
  facts: F,
): Unmet[] => {
  const guards = (transition.guards ?? []).flatMap((name) => definition.guards[name]?.(facts) ?? [refusal('event-unknown-here', { params: { guard: name } })]);
  if (isNamedByCaller(transition.to) || transition.to === from) return guards;
  const target = stateOf(definition, transition.to);
  return target.kind === 'review' ? [...guards, ...unanswerableLevels(target.approval, facts)] : guards;
};

const chosenTarget = <F extends BaseFacts, S extends string>(
  definition: Workflow<F, S>,
  from: S,
  transition: Transition<S>,
  facts: F,
): S | undefined => {
  const targets = targetsOf(definition, from, transition);
  return isNamedByCaller(transition.to) ? targets.find((name) => name === facts.to) : targets[0];
};

/**
 * The heart of the kernel: may this event happen, and what follows? Pure, so the answer can be shown before it is acted on.
 * A refusal names every reason at once. Storing `next` and carrying out `effects` is the caller's work, in one transaction.
 *
 * @throws RangeError when the instance stands in a state that the definition does not have.
 */
export const decide = <F extends BaseFacts, S extends string>(
  definition: Workflow<F, S>,
  instance: Instance<S>,
  event: string,
  actor: Actor,
  facts: F,
): Outcome<S> => {
  const { state: from } = instance;
  const state = stateOf(definition, from);
  if (state.kind === 'final') return { ok: false, refusals: [refusal('state-final', { params: { state: from } })] };
  if (state.kind === 'review' && isVerdict(event)) return judge(definition, state, instance, event, actor, facts);

  const transition = eventsOf(definition, from).get(event);
  if (transition === undefined) return { ok: false, refusals: [refusal('event-unknown-here', { params: { event, state: from } })] };

  const to = chosenTarget(definition, from, transition, facts);
  const refusals = [
    ...(transition.by.includes(actor.role) ? [] : [refusal('role-not-allowed', { params: { role: actor.role } })]),
    ...(to === undefined ? [refusal('target-unknown', { params: { to: facts.to ?? '' } })] : []),
    ...unmetBy(definition, from, transition, facts),
  ];
  if (to === undefined || refusals.length > 0) return { ok: false, refusals };

  const arrival = to === from ? { next: instance, effects: [] } : arrive(definition, instance, to, facts.contentHash);
  const round = 0;
  const effects = [...effectsFrom(transition.effects, { state: from, round }), ...arrival.effects];
  return { ok: true, from, to, effects, next: arrival.next };
};
