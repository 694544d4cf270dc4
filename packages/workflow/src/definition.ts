export type Params = Readonly<Record<string, string | number>>;

/** One reason why an event is refused. The texts live with the application, keyed by `code`. */
export interface Unmet {
  readonly code: string;
  /** The thing that offends, e.g. `measure:2`, `indicator:9`; absent when it is the whole. */
  readonly where?: string;
  readonly params?: Params;
}

/** What a transition sets in motion, as it is handed out: the application knows the names. */
export interface Effect {
  readonly name: string;
  readonly [param: string]: string | number;
}

/** An effect as a definition plans it; `tells` adds what only the running instance knows. */
export interface EffectPlan<X extends string = string> {
  readonly name: X;
  readonly params?: Params;
  /** The `state` that is left (or reviewed), its `round`, the `level` that opened. */
  readonly tells?: readonly ('state' | 'round' | 'level')[];
}

/** One thing that a return asks to be mended: where it stands and, as far as it is one, in which field. */
export interface Remark {
  readonly where: string;
  readonly field?: string;
  readonly text: string;
}

/** Leave to decide on one's own text, given and recorded beforehand: by what, and for what. */
export interface Waiver {
  readonly by: string;
  readonly what: string;
}

/** A seat of an approval level: a position that is asked, and who wrote what it answers for. */
export interface ApproverSeat {
  readonly positionId: string;
  /** Accounts that wrote what is asked; none of them may decide (separation of duties). */
  readonly authors: readonly string[];
  /** The hash of the part that the seat answers for; the whole text where it is absent. */
  readonly contentHash?: string;
  readonly waived?: Waiver;
}

/** What every definition's facts hold. A definition adds what its own guards look at. Those after `recordedOn` come with the event. */
export interface BaseFacts {
  /** The seats of each level, by level id, of the review that the instance is in or about to enter. */
  readonly approvers: Readonly<Record<string, readonly ApproverSeat[]>>;
  /** The hash of the text as it stands now. */
  readonly contentHash: string;
  /** What kinds of thing the instance is about: levels may apply to some of them only. */
  readonly kinds?: readonly string[];
  /** The day of the event, `YYYY-MM-DD`. */
  readonly recordedOn?: string;
  /** The hash of the text that the one who acts has read. */
  readonly readHash?: string | undefined;
  /** What a return asks to be mended. */
  readonly remarks?: readonly Remark[] | undefined;
  readonly reason?: string | undefined;
  /** For an event whose target the caller names: the state asked for. */
  readonly to?: string | undefined;
  /** The day from which a decision holds, where it was made on paper before it was recorded. */
  readonly effectiveOn?: string | undefined;
  /** What the paper is and where it lies. */
  readonly paperNote?: string | undefined;
  /** The last day of what is allowed for a time only. */
  readonly until?: string | undefined;
}

/** What must hold before an event. Empty is yes; otherwise each offending thing is its own `Unmet`. It looks at nothing but the facts. */
export type Guard<Facts> = (facts: Facts) => readonly Unmet[];

/** The caller names the target: one of these, if it stands before the present state in the definition. */
export interface EarlierState<S extends string> {
  readonly earlier: readonly S[];
}

export interface Transition<S extends string, R extends string = string, G extends string = string, X extends string = string> {
  /** The same state for an event that is only recorded. */
  readonly to: S | EarlierState<S>;
  readonly by: readonly R[];
  readonly guards?: readonly G[];
  readonly effects?: readonly EffectPlan<X>[];
}

/** How many seats of a level must approve. One return sends the text back, whatever the rule. */
export type ApprovalRule = 'all' | 'any' | { readonly atLeast: number };

export interface ApprovalLevel<R extends string = string> {
  readonly id: string;
  readonly role: R;
  readonly rule: ApprovalRule;
  /** Asked only where the facts name one of these kinds. */
  readonly onlyFor?: readonly string[];
  /** Not asked where the facts name one of these kinds. */
  readonly notFor?: readonly string[];
}

export interface Move<S extends string, X extends string = string> {
  readonly to: S;
  readonly effects?: readonly EffectPlan<X>[];
}

/** The one who returns may name the step to go back to; the first where he names none. */
export interface OneOf<S extends string> {
  readonly oneOf: readonly S[];
}

export interface Return<S extends string, X extends string = string> {
  readonly to: S | OneOf<S>;
  readonly effects?: readonly EffectPlan<X>[];
}

/** Levels are asked one after the other, the seats of one level at the same time. */
export interface Approval<S extends string, R extends string = string, G extends string = string, X extends string = string> {
  readonly levels: readonly ApprovalLevel<R>[];
  /** Every round asks everybody, even those whose part has not changed since they approved it. */
  readonly asksAnew?: true;
  /** What must hold for a decision of any level, whatever it says. */
  readonly guards?: readonly G[];
  /** Each time a level opens, the first included: this is where its seats get asked. */
  readonly onLevelOpened: readonly EffectPlan<X>[];
  readonly onApproved: Move<S, X>;
  readonly onReturned: Return<S, X>;
}

export type Transitions<S extends string, E extends string, R extends string, G extends string, X extends string> = {
  readonly [event in E]?: Transition<S, R, G, X>;
};

/** Somebody works here until an event moves it on. */
export interface WorkState<S extends string, E extends string, R extends string, G extends string, X extends string> {
  readonly kind: 'work';
  /** The deadline that is worked towards; the kernel only carries it. */
  readonly milestone?: string;
  readonly on: Transitions<S, E, R, G, X>;
}

/** A chain of approval decides here: `approve` and `return` are understood without being declared. */
export interface ReviewState<S extends string, E extends string, R extends string, G extends string, X extends string> {
  readonly kind: 'review';
  readonly milestone?: string;
  readonly approval: Approval<S, R, G, X>;
  readonly on?: Transitions<S, E, R, G, X>;
}

/** Nothing leaves it, `anywhere` included. */
export interface FinalState {
  readonly kind: 'final';
}

export type State<
  S extends string = string,
  E extends string = string,
  R extends string = string,
  G extends string = string,
  X extends string = string,
> = WorkState<S, E, R, G, X> | ReviewState<S, E, R, G, X> | FinalState;

/**
 * A workflow as data. The order of `states` is the order of the work: it says what "earlier" means. `roles` and `effects` are
 * the vocabulary that the rest may use. A running instance pins `id` and `version`, so a change that moves anything is a new version.
 */
export interface WorkflowDefinition<
  Facts extends BaseFacts,
  S extends string = string,
  E extends string = string,
  R extends string = string,
  G extends string = string,
  X extends string = string,
> {
  readonly id: string;
  readonly version: number;
  readonly initial: NoInfer<S>;
  /** `held` by positions of people; the `engine` acts through timers and never approves. */
  readonly roles: { readonly held: readonly R[]; readonly engine?: readonly R[] };
  readonly effects: readonly X[];
  readonly onOpened?: readonly EffectPlan<NoInfer<X>>[];
  readonly states: Readonly<Record<S, State<NoInfer<S>, E, NoInfer<R>, NoInfer<G>, NoInfer<X>>>>;
  /** Events of every state that is not final. */
  readonly anywhere?: Transitions<NoInfer<S>, E, NoInfer<R>, NoInfer<G>, NoInfer<X>>;
  readonly guards: Readonly<Record<G, Guard<Facts>>>;
  /** What a person would soundly fill in with an event, beside a reason and the like: `allowedEvents` asks with it whether to show the button. */
  readonly assumed?: (facts: Facts) => Partial<Facts>;
}

/** The events of the kernel itself, in reviews only. */
export const approvalEvents = ['approve', 'return'] as const;
export type ApprovalEvent = (typeof approvalEvents)[number];
