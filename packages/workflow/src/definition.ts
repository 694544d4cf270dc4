import { checkDefinition, type DefinitionFault } from './check-definition.js';
import type { BaseFacts } from './instance.js';
import type { Params, Unmet } from './unmet.js';

/** What must hold before an event. An empty list is yes; otherwise every offending thing is its own `Unmet`. */
export type Guard<F> = (facts: F) => readonly Unmet[];

/** An effect as the definition plans it. `tells` adds what only the running instance knows. */
export interface EffectPlan<X extends string = string> {
  readonly name: X;
  readonly params?: Params;
  /** `state` and `round` of the review, `level` that opened. */
  readonly tells?: readonly ('state' | 'round' | 'level')[];
}

/** An effect as it is handed out: name and parameters flat, for the caller to carry out. */
export interface Effect {
  readonly name: string;
  readonly [param: string]: string | number;
}

/** The caller names the target: one of these that stands before the present state in the definition. */
export interface EarlierState<S extends string> {
  readonly earlier: readonly S[];
}

export interface Transition<S extends string, R extends string = string, G extends string = string, X extends string = string> {
  /** The state itself, for an event that is only recorded. */
  readonly to: S | EarlierState<S>;
  readonly by: readonly R[];
  readonly guards?: readonly G[];
  readonly effects?: readonly EffectPlan<X>[];
}

/** How many seats of a level must approve. One return sends the text back, whatever the rule. */
export type LevelRule = 'all' | 'any' | { readonly atLeast: number };

export interface Level<R extends string = string> {
  readonly id: string;
  readonly role: R;
  readonly rule: LevelRule;
}

export interface Move<S extends string, X extends string = string> {
  readonly to: S;
  readonly effects?: readonly EffectPlan<X>[];
}

/** Levels are asked one after the other, the seats within a level at the same time. */
export interface Approval<S extends string, R extends string = string, X extends string = string> {
  readonly levels: readonly Level<R>[];
  /** Each time a level opens: this is where its seats get asked. */
  readonly onLevelOpened: readonly EffectPlan<X>[];
  readonly onApproved: Move<S, X>;
  readonly onReturned: Move<S, X>;
}

type Transitions<S extends string, R extends string, G extends string, X extends string> = Readonly<
  Record<string, Transition<S, R, G, X>>
>;

export interface WorkState<S extends string, R extends string = string, G extends string = string, X extends string = string> {
  readonly kind: 'work';
  /** The deadline that the state works towards; the kernel only carries it. */
  readonly milestone?: string;
  readonly on: Transitions<S, R, G, X>;
}

/** `approve` and `return` are understood here without being declared. */
export interface ReviewState<S extends string, R extends string = string, G extends string = string, X extends string = string> {
  readonly kind: 'review';
  readonly milestone?: string;
  readonly approval: Approval<S, R, X>;
  readonly on?: Transitions<S, R, G, X>;
}

/** Nothing leaves a final state, `anywhere` included. */
export interface FinalState {
  readonly kind: 'final';
}

export type State<S extends string, R extends string = string, G extends string = string, X extends string = string> =
  | WorkState<S, R, G, X>
  | ReviewState<S, R, G, X>
  | FinalState;

/**
 * A workflow as data. The order of `states` is the order of the work: it decides what "earlier" means.
 * `roles` and `effects` are the vocabulary that the rest may use; `checkDefinition` holds it to that.
 */
export interface Workflow<
  F extends BaseFacts,
  S extends string = string,
  R extends string = string,
  G extends string = string,
  X extends string = string,
> {
  readonly id: string;
  /** A running instance pins it. A change that moves anything is a new version. */
  readonly version: number;
  readonly initial: S;
  readonly onOpened?: readonly EffectPlan<X>[];
  /** `held` by positions of people, or the `engine` itself acting through timers: that never approves. */
  readonly roles: { readonly held: readonly R[]; readonly engine?: readonly R[] };
  readonly effects: readonly X[];
  readonly states: Readonly<Record<S, State<NoInfer<S>, NoInfer<R>, NoInfer<G>, NoInfer<X>>>>;
  /** Events of every state that is not final. */
  readonly anywhere?: Transitions<NoInfer<S>, NoInfer<R>, NoInfer<G>, NoInfer<X>>;
  readonly guards: Readonly<Record<G, Guard<F>>>;
}

/** Thrown while the program starts, with every fault: a workflow that cannot work never comes into being. */
export class FaultyDefinition extends Error {
  override readonly name = 'FaultyDefinition';
  readonly faults: readonly DefinitionFault[];

  constructor(id: string, faults: readonly DefinitionFault[]) {
    super(`Workflow ${id} is faulty: ${faults.map(({ code, where }) => `${code} at ${where}`).join('; ')}`);
    this.faults = faults;
  }
}

/**
 * Names the facts first, then takes the definition, so that states, roles, guards and effects are inferred:
 *
 *     const leave = defineWorkflow<LeaveFacts>()({ id: 'leave', version: 1, initial: 'writing', ... });
 *
 * @throws FaultyDefinition when `checkDefinition` finds anything.
 */
export const defineWorkflow =
  <F extends BaseFacts>() =>
  <S extends string, R extends string, G extends string, X extends string>(
    definition: Workflow<F, S, R, G, X>,
  ): Workflow<F, S, R, G, X> => {
    const faults = checkDefinition(definition);
    if (faults.length > 0) throw new FaultyDefinition(definition.id, faults);
    return definition;
  };
