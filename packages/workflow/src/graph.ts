import type { BaseFacts, EarlierState, Effect, EffectPlan, Return, State, Transition, WorkflowDefinition } from './definition.js';

export interface Edge<S extends string = string> {
  readonly from: S;
  readonly event: string;
  readonly to: S;
}

/** @throws RangeError for a state of another definition or version: an instance is read with the one it pins. */
export const stateOf = <F extends BaseFacts, S extends string>(definition: WorkflowDefinition<F, S>, name: S): State<S> => {
  if (!Object.hasOwn(definition.states, name)) {
    throw new RangeError(`${definition.id} version ${definition.version} has no state ${name}`);
  }
  return definition.states[name];
};

/** The states in the order of the work. */
export const stateNames = <F extends BaseFacts, S extends string>(definition: WorkflowDefinition<F, S>): S[] =>
  Object.keys(definition.states) as S[];

export const isNamedByCaller = <S extends string>(to: S | EarlierState<S>): to is EarlierState<S> => typeof to !== 'string';

/** Where a transition may lead from a state. */
export const targetsOf = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  from: S,
  { to }: Transition<S>,
): readonly S[] => {
  if (!isNamedByCaller(to)) return [to];
  const names = stateNames(definition);
  return to.earlier.filter((name) => names.indexOf(name) < names.indexOf(from));
};

/** Where a return may lead; the first is where it leads unless another is named. */
export const returnTargets = <S extends string>({ to }: Return<S>): readonly S[] => (typeof to === 'string' ? [to] : to.oneOf);

export const entriesOf = <S extends string>(on: { readonly [event: string]: Transition<S> | undefined } = {}): [string, Transition<S>][] =>
  Object.entries(on).flatMap(([event, transition]) => (transition === undefined ? [] : [[event, transition]]));

/** The declared events of a state, its own before those of anywhere; a final state has none. */
export const transitionsFrom = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  from: S,
): ReadonlyMap<string, Transition<S>> => {
  const state = stateOf(definition, from);
  return state.kind === 'final' ? new Map() : new Map([...entriesOf(definition.anywhere), ...entriesOf(state.on)]);
};

const edges = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  from: S,
  transitions: readonly [string, Transition<S>][],
): Edge<S>[] =>
  transitions.flatMap(([event, transition]) => targetsOf(definition, from, transition).map((to) => ({ from, event, to })));

/** Every transition that a state declares for itself, decisions of reviews included. */
export const edgesOf = <F extends BaseFacts, S extends string>(definition: WorkflowDefinition<F, S>): Edge<S>[] =>
  stateNames(definition).flatMap((from) => {
    const state = stateOf(definition, from);
    if (state.kind === 'final') return [];
    const own = edges(definition, from, entriesOf(state.on));
    if (state.kind === 'work') return own;
    const { onApproved, onReturned } = state.approval;
    const back = returnTargets(onReturned).map((to) => ({ from, event: 'return', to }));
    return [{ from, event: 'approve', to: onApproved.to }, ...back, ...own];
  });

/** The transitions declared once for every state that is not final. */
export const edgesFromAnywhere = <F extends BaseFacts, S extends string>(definition: WorkflowDefinition<F, S>): Edge<S>[] =>
  stateNames(definition)
    .filter((from) => stateOf(definition, from).kind !== 'final')
    .flatMap((from) => edges(definition, from, entriesOf(definition.anywhere)));

/** What an effect may tell of the moment it belongs to. */
export interface Moment {
  readonly state: string;
  readonly round: number;
  readonly level?: string | undefined;
}

/** Turns planned effects into effects. */
export const effectsFrom = (plans: readonly EffectPlan[] | undefined, moment: Moment): Effect[] =>
  (plans ?? []).map(({ name, params, tells = [] }) => {
    const told = tells.flatMap((key) => (moment[key] === undefined ? [] : [[key, moment[key]] as const]));
    return { ...params, ...Object.fromEntries(told), name };
  });
