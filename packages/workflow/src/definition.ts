/** Why an event is refused: a code, the place it concerns, and what a text needs to name it. Texts live with the application. */
export interface Unmet {
  readonly code: string;
  /** e.g. `measure:2`, `indicator:9` */
  readonly where?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a transition sets in motion, as data: the application knows the names. */
export interface Effect {
  readonly name: string;
  readonly [param: string]: string | number | boolean;
}

/** A seat of an approval level: who is asked, and who wrote what this seat answers for. */
export interface ApproverSeat {
  readonly positionId: string;
  /** Accounts that wrote what is asked; none of them may decide (separation of duties). */
  readonly authors: readonly string[];
}

/** What every definition's facts hold. A definition adds what its own guards look at. */
export interface BaseFacts {
  /** The seats of each level, by level id, computed when asked. */
  readonly approvers: Readonly<Record<string, readonly ApproverSeat[]>>;
  /** The hash of the content under review, as it is now. */
  readonly contentHash: string | null;
  /** The reason given with the event. */
  readonly reason?: string | undefined;
  /** For an event with several targets: the state asked for. */
  readonly to?: string | undefined;
}

/** A guard returns what is unmet, nothing when all is well. It never throws and never looks beyond the facts. */
export type Guard<Facts> = (facts: Facts) => readonly Unmet[];

export interface Transition<S extends string, R extends string, G extends string> {
  /** One state, or several among which `facts.to` chooses. */
  readonly to: S | readonly S[];
  readonly by: readonly R[];
  readonly guards?: readonly G[];
  readonly effects?: readonly Effect[];
}

/** Every seat, any one seat, or at least so many. */
export type ApprovalRule = 'all' | 'any' | { readonly atLeast: number };

export interface ApprovalLevel<R extends string> {
  readonly id: string;
  readonly role: R;
  readonly rule: ApprovalRule;
}

/** Levels are asked in order; the seats of one level in parallel. `approve` and `return` are the engine's own events here. */
export interface Approval<S extends string, R extends string> {
  readonly levels: readonly ApprovalLevel<R>[];
  readonly onApproved: { readonly to: S; readonly effects?: readonly Effect[] };
  readonly onReturned: { readonly to: S; readonly effects?: readonly Effect[] };
}

interface StateBase<S extends string, E extends string, R extends string, G extends string> {
  readonly on?: { readonly [event in E]?: Transition<S, R, G> };
  /** Effects of coming into the state, whichever way. */
  readonly onEntry?: readonly Effect[];
  readonly milestone?: string;
}

export type State<S extends string, E extends string, R extends string, G extends string> =
  | (StateBase<S, E, R, G> & { readonly kind: 'work' })
  | (StateBase<S, E, R, G> & { readonly kind: 'review'; readonly approval: Approval<S, R> })
  | { readonly kind: 'final'; readonly milestone?: string; readonly onEntry?: readonly Effect[]; readonly on?: undefined };

/** A workflow as data. Instances keep `id` and `version` and go on with the definition they began with. */
export interface WorkflowDefinition<
  Facts extends BaseFacts = BaseFacts,
  S extends string = string,
  E extends string = string,
  R extends string = string,
  G extends string = string,
> {
  readonly id: string;
  readonly version: number;
  readonly initial: NoInfer<S>;
  readonly states: Readonly<Record<S, State<NoInfer<S>, E, R, NoInfer<G>>>>;
  /** Events possible in every state that is not final. */
  readonly anywhere?: { readonly [event in E]?: Transition<NoInfer<S>, R, NoInfer<G>> };
  readonly guards: Readonly<Record<G, Guard<Facts>>>;
}

/** The events of the engine itself, in review states only. */
export const approvalEvents = ['approve', 'return'] as const;
export type ApprovalEvent = (typeof approvalEvents)[number];

/**
 * Gives a definition its types. Curried, so that the facts are named and the states, events and guards are read off the data:
 *
 *     const door = defineWorkflow<Facts>()({ id: 'door', version: 1, initial: 'shut', states: { ... }, guards: { ... } });
 */
export const defineWorkflow =
  <Facts extends BaseFacts>() =>
  <S extends string, E extends string, R extends string, G extends string>(
    definition: WorkflowDefinition<Facts, S, E, R, G>,
  ): WorkflowDefinition<Facts, S, E, R, G> =>
    definition;
