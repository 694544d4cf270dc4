import { decideApproval, openLevelOf, unmetForDecision, validDecisions, type OpenLevel } from './approval.js';
import { approvalEvents, type ApprovalEvent, type BaseFacts, type Effect, type State, type Transition, type Unmet, type WorkflowDefinition } from './definition.js';
import { refuse, type Actor, type Instance, type Outcome, type WorkflowEvent } from './instance.js';

// Inside the kernel the literal types of a definition no longer matter; its public functions take any definition of the right facts.
// oxlint-disable-next-line typescript/no-explicit-any -- a definition is contravariant in its facts; callers keep them together
export type AnyDefinition<Facts extends BaseFacts> = WorkflowDefinition<Facts, any, any, any, any>;
type AnyState = State<string, string, string, string>;
type AnyTransition = Transition<string, string, string>;

const isApprovalEvent = (name: string): name is ApprovalEvent => (approvalEvents as readonly string[]).includes(name);

const stateOf = <Facts extends BaseFacts>(definition: AnyDefinition<Facts>, name: string): AnyState => {
  const state = (definition.states as Record<string, AnyState>)[name];
  if (!state) throw new Error(`workflow ${definition.id} has no state "${name}"`);
  return state;
};

function transitionFor<Facts extends BaseFacts>(definition: AnyDefinition<Facts>, state: AnyState, event: string): AnyTransition | undefined {
  if (state.kind === 'final') return undefined;
  const own = (state.on ?? {}) as Record<string, AnyTransition | undefined>;
  const anywhere = (definition.anywhere ?? {}) as Record<string, AnyTransition | undefined>;
  return own[event] ?? anywhere[event];
}

/**
 * Decides one event, purely: the next state with its effects, or every reason against it at once.
 *
 * Nothing is changed. The caller locks the instance, loads the facts, and writes what is decided in one transaction.
 *
 * @throws Error when the instance is in a state the definition does not have.
 */
export function decide<Facts extends BaseFacts>(
  definition: AnyDefinition<Facts>,
  instance: Instance,
  event: WorkflowEvent,
  actor: Actor,
  facts: Facts,
): Outcome {
  const state = stateOf(definition, instance.state);
  if (state.kind === 'final') return refuse({ code: 'state-final' });
  if (state.kind === 'review' && isApprovalEvent(event.name)) {
    const outcome = decideApproval(state.approval, instance, { ...event, name: event.name }, actor, facts);
    return outcome.ok && outcome.to !== outcome.from ? withEntry(definition, outcome) : outcome;
  }
  const transition = transitionFor(definition, state, event.name);
  if (!transition) return refuse({ code: 'event-unknown-here', params: { event: event.name } });
  const target = targetOf(transition, facts);
  const refusals = unmetForTransition(definition, transition, target, actor, facts);
  if (refusals.length || target === null) return refuse(...refusals);
  return withEntry(definition, {
    ok: true,
    event: event.name,
    from: instance.state,
    to: target,
    round: instance.round,
    effects: transition.effects ?? [],
  });
}

function withEntry<Facts extends BaseFacts>(definition: AnyDefinition<Facts>, outcome: Extract<Outcome, { ok: true }>): Outcome {
  const entry: readonly Effect[] = outcome.to === outcome.from ? [] : (stateOf(definition, outcome.to).onEntry ?? []);
  return { ...outcome, effects: [...outcome.effects, ...entry] };
}

function targetOf(transition: AnyTransition, facts: BaseFacts): string | null {
  if (typeof transition.to === 'string') return transition.to;
  return transition.to.find((state) => state === facts.to) ?? null;
}

function unmetForTransition<Facts extends BaseFacts>(
  definition: AnyDefinition<Facts>,
  transition: AnyTransition,
  target: string | null,
  actor: Actor,
  facts: Facts,
): readonly Unmet[] {
  const unmet: Unmet[] = [];
  if (!transition.by.includes(actor.role)) unmet.push({ code: 'role-not-allowed', params: { roles: transition.by.join(',') } });
  if (target === null) unmet.push({ code: 'target-unknown', params: { to: facts.to ?? '' } });
  return [...unmet, ...unmetGuards(definition, transition, facts)];
}

function unmetGuards<Facts extends BaseFacts>(definition: AnyDefinition<Facts>, transition: AnyTransition, facts: Facts): readonly Unmet[] {
  return (transition.guards ?? []).flatMap((name) => definition.guards[name]!(facts));
}

export interface AllowedEvent {
  readonly event: string;
  readonly allowed: boolean;
  /** `null` where the target is to be chosen, or depends on the others who decide. */
  readonly to: string | null;
  readonly refusals: readonly Unmet[];
}

/** Every event of the present state, with all that keeps this actor from it: the same rules as {@link decide}. */
export function allowedEvents<Facts extends BaseFacts>(
  definition: AnyDefinition<Facts>,
  instance: Instance,
  actor: Actor,
  facts: Facts,
): readonly AllowedEvent[] {
  const state = stateOf(definition, instance.state);
  if (state.kind === 'final') return [];
  const decisions = state.kind === 'review' ? approvalEvents.map((event) => allowedDecision(state.approval, event, instance, actor, facts)) : [];
  const names = [...Object.keys(state.on ?? {}), ...Object.keys(definition.anywhere ?? {})];
  const transitions = [...new Set(names)].map((event) => {
    const transition = transitionFor(definition, state, event)!;
    const chosen = typeof transition.to === 'string' ? transition.to : transition.to.length === 1 ? transition.to[0]! : null;
    const refusals = unmetForTransition(definition, transition, chosen ?? '', actor, facts);
    return { event, allowed: refusals.length === 0, to: chosen, refusals };
  });
  return [...decisions, ...transitions];
}

function allowedDecision(
  approval: Parameters<typeof unmetForDecision>[0],
  event: ApprovalEvent,
  instance: Instance,
  actor: Actor,
  facts: BaseFacts,
): AllowedEvent {
  const refusals = unmetForDecision(approval, instance, { name: event }, actor, facts);
  return { event, allowed: refusals.length === 0, to: event === 'return' ? approval.onReturned.to : null, refusals };
}

/** Whatever keeps the present state's own events from happening, whoever asks: guards only, without roles. */
export function unmetGuardsOf<Facts extends BaseFacts>(definition: AnyDefinition<Facts>, instance: Instance, facts: Facts): readonly Unmet[] {
  const state = stateOf(definition, instance.state);
  if (state.kind === 'final') return [];
  const transitions = Object.values((state.on ?? {}) as Record<string, AnyTransition>);
  return transitions.flatMap((transition) => unmetGuards(definition, transition, facts));
}

/** The approval level that is being asked, with who is still to answer; `null` outside a review. */
export function openLevel<Facts extends BaseFacts>(definition: AnyDefinition<Facts>, instance: Instance, facts: Facts): OpenLevel | null {
  const state = stateOf(definition, instance.state);
  return state.kind === 'review' ? openLevelOf(state.approval, facts, validDecisions(instance, facts)) : null;
}
