import { decide, targetOf, unmetBy } from './decide.js';
import { approvalEvents, type BaseFacts, type Unmet, type WorkflowDefinition } from './definition.js';
import { entriesOf, isNamedByCaller, returnTargets, stateOf, targetsOf, transitionsFrom } from './graph.js';
import type { Actor, Instance } from './instance.js';
import { unanswerable } from './levels.js';

export interface AllowedEvent<S extends string = string> {
  readonly event: string;
  readonly allowed: boolean;
  /** Where it leads; `null` when the caller chooses among `targets`. */
  readonly to: S | null;
  readonly targets: readonly S[];
  readonly refusals: readonly Unmet[];
}

/** What people fill in with the event, where they have not yet. */
const asIfGiven = <F extends BaseFacts>({ assumed }: WorkflowDefinition<F>, facts: F, target: string | undefined): F => ({
  ...facts,
  ...assumed?.(facts),
  readHash: facts.readHash ?? facts.contentHash,
  remarks: facts.remarks ?? [{ where: 'document', text: '-' }],
  reason: facts.reason ?? '-',
  to: facts.to ?? target,
});

/**
 * Every event of the present state for this actor, with all reasons for those that are refused: the same rules as `decide`.
 * What comes with the event (reason, target, remarks) is taken as given: the question is whether to show the button.
 */
export const allowedEvents = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  instance: Instance<S>,
  actor: Actor,
  facts: F,
): AllowedEvent<S>[] => {
  const { state: from } = instance;
  const state = stateOf(definition, from);
  const ask = (name: string, targets: readonly S[], chosen: boolean): AllowedEvent<S> => {
    const outcome = decide(definition, instance, name, actor, asIfGiven(definition, facts, targets[0]));
    const to = chosen ? null : outcome.ok ? outcome.to : (targets[0] ?? null);
    return { event: name, allowed: outcome.ok, to, targets, refusals: outcome.ok ? [] : outcome.refusals };
  };
  const declared = [...transitionsFrom(definition, from)].map(([name, transition]) =>
    ask(name, targetsOf(definition, from, transition), isNamedByCaller(transition.to)),
  );
  if (state.kind !== 'review') return declared;
  const { onApproved, onReturned } = state.approval;
  const leads = { approve: [onApproved.to], return: returnTargets(onReturned) };
  return [...approvalEvents.map((name) => ask(name, leads[name], false)), ...declared];
};

/** What keeps the state's own events from moving it on, whoever asks: the list of what is still missing. */
export const unmetGuardsOf = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  instance: Instance<S>,
  facts: F,
): Unmet[] => {
  const { state: from } = instance;
  const state = stateOf(definition, from);
  if (state.kind === 'final') return [];
  if (state.kind === 'review') return unanswerable(state.approval, facts);
  return entriesOf(state.on).flatMap(([, transition]) => {
    const to = targetOf(definition, from, transition, facts);
    return to === from ? [] : unmetBy(definition, from, to, transition, facts);
  });
};
