import {
  approvalEvents,
  type Approval,
  type ApprovalLevel,
  type ApprovalRule,
  type BaseFacts,
  type EffectPlan,
  type Transition,
  type WorkflowDefinition,
} from './definition.js';
import { edgesFromAnywhere, edgesOf, entriesOf, returnTargets, stateNames } from './graph.js';

export const definitionFaultCodes = [
  'initial-unknown',
  'target-unknown',
  'state-unreachable',
  'dead-end',
  'event-reserved',
  'event-shadowed',
  'event-by-nobody',
  'role-unknown',
  'approval-without-levels',
  'approval-may-ask-nobody',
  'return-without-target',
  'level-repeated',
  'level-role-not-held',
  'level-rule-unanswerable',
  'guard-unknown',
  'effect-unknown',
] as const;

/** Why a definition cannot work. `where` is a path such as `planReview.approve` or `planReview.level:heads`. */
export interface DefinitionFault {
  readonly code: (typeof definitionFaultCodes)[number];
  readonly where: string;
  /** The word that is wrong. */
  readonly name?: string;
}

type Has = (name: string) => boolean;

interface Vocabulary {
  readonly state: Has;
  readonly role: Has;
  readonly heldRole: Has;
  readonly guard: Has;
  readonly effect: Has;
}

const vocabularyOf = <F extends BaseFacts>({ states, roles, guards, effects }: WorkflowDefinition<F>): Vocabulary => ({
  state: (name) => Object.hasOwn(states, name),
  role: (name) => roles.held.includes(name) || (roles.engine ?? []).includes(name),
  heldRole: (name) => roles.held.includes(name),
  guard: (name) => Object.hasOwn(guards, name),
  effect: (name) => effects.includes(name),
});

const unknown = (code: DefinitionFault['code'], where: string, names: readonly string[], has: Has): DefinitionFault[] =>
  names.filter((name) => !has(name)).map((name) => ({ code, where, name }));

const effectFaults = (where: string, plans: readonly EffectPlan[] | undefined, { effect }: Vocabulary) =>
  unknown('effect-unknown', where, (plans ?? []).map(({ name }) => name), effect);

const moveFaults = (where: string, targets: readonly string[], effects: readonly EffectPlan[] | undefined, vocabulary: Vocabulary) => [
  ...unknown('target-unknown', where, targets, vocabulary.state),
  ...effectFaults(where, effects, vocabulary),
];

const transitionFaults = (where: string, { to, by, guards, effects }: Transition<string>, vocabulary: Vocabulary): DefinitionFault[] => [
  ...unknown('target-unknown', where, typeof to === 'string' ? [to] : to.earlier, vocabulary.state),
  ...(by.length === 0 ? [{ code: 'event-by-nobody', where } as const] : []),
  ...unknown('role-unknown', where, by, vocabulary.role),
  ...unknown('guard-unknown', where, guards ?? [], vocabulary.guard),
  ...effectFaults(where, effects, vocabulary),
];

const ruleIsAnswerable = (rule: ApprovalRule): boolean =>
  typeof rule === 'string' || (Number.isInteger(rule.atLeast) && rule.atLeast >= 1);

const levelFaults = (state: string, level: ApprovalLevel, others: readonly ApprovalLevel[], { heldRole }: Vocabulary): DefinitionFault[] => {
  const where = `${state}.level:${level.id}`;
  return [
    ...(others.some(({ id }) => id === level.id) ? [{ code: 'level-repeated', where } as const] : []),
    ...unknown('level-role-not-held', where, [level.role], heldRole),
    ...(ruleIsAnswerable(level.rule) ? [] : [{ code: 'level-rule-unanswerable', where } as const]),
  ];
};

const isAlwaysAsked = ({ onlyFor, notFor = [] }: ApprovalLevel): boolean => onlyFor === undefined && notFor.length === 0;

const emptinessFaults = (state: string, { levels, onReturned }: Approval<string>): DefinitionFault[] => [
  ...(levels.length === 0 ? [{ code: 'approval-without-levels', where: state } as const] : []),
  ...(levels.length > 0 && !levels.some(isAlwaysAsked) ? [{ code: 'approval-may-ask-nobody', where: state } as const] : []),
  ...(returnTargets(onReturned).length === 0 ? [{ code: 'return-without-target', where: `${state}.return` } as const] : []),
];

const approvalFaults = (state: string, approval: Approval<string>, vocabulary: Vocabulary): DefinitionFault[] => [
  ...emptinessFaults(state, approval),
  ...approval.levels.flatMap((level, index) => levelFaults(state, level, approval.levels.slice(0, index), vocabulary)),
  ...unknown('guard-unknown', `${state}.approval`, approval.guards ?? [], vocabulary.guard),
  ...effectFaults(`${state}.onLevelOpened`, approval.onLevelOpened, vocabulary),
  ...moveFaults(`${state}.approve`, [approval.onApproved.to], approval.onApproved.effects, vocabulary),
  ...moveFaults(`${state}.return`, returnTargets(approval.onReturned), approval.onReturned.effects, vocabulary),
];

const wordFaults = <F extends BaseFacts>(definition: WorkflowDefinition<F>): DefinitionFault[] => {
  const vocabulary = vocabularyOf(definition);
  const anywhere = definition.anywhere ?? {};
  const eventFaults = (place: string, on: NonNullable<typeof definition.anywhere>) =>
    entriesOf(on).flatMap(([event, transition]) => {
      const where = `${place}.${event}`;
      return [
        ...(approvalEvents.some((name) => name === event) ? [{ code: 'event-reserved', where } as const] : []),
        ...(on !== anywhere && Object.hasOwn(anywhere, event) ? [{ code: 'event-shadowed', where } as const] : []),
        ...transitionFaults(where, transition, vocabulary),
      ];
    });
  return [
    ...unknown('initial-unknown', 'initial', [definition.initial], vocabulary.state),
    ...effectFaults('onOpened', definition.onOpened, vocabulary),
    ...eventFaults('anywhere', anywhere),
    ...Object.entries(definition.states).flatMap(([name, state]) => [
      ...(state.kind === 'final' ? [] : eventFaults(name, state.on ?? {})),
      ...(state.kind === 'review' ? approvalFaults(name, state.approval, vocabulary) : []),
    ]),
  ];
};

/** All states that can be walked to from the given ones. */
const reach = (from: readonly string[], steps: readonly (readonly [string, string])[]): ReadonlySet<string> => {
  const reached = new Set(from);
  for (const state of reached) {
    for (const [source, target] of steps) if (source === state) reached.add(target);
  }
  return reached;
};

const pathFaults = <F extends BaseFacts>(definition: WorkflowDefinition<F>): DefinitionFault[] => {
  const states = stateNames(definition);
  const finals = states.filter((state) => definition.states[state]?.kind === 'final');
  const own = edgesOf(definition);
  const all = [...own, ...edgesFromAnywhere(definition)];
  const reachable = reach([definition.initial], all.map(({ from, to }) => [from, to]));
  // A way out that exists everywhere (a cancellation) does not make a state lead anywhere by its own work.
  const ending = reach(finals, own.map(({ from, to }) => [to, from]));
  return [
    ...states.filter((state) => !reachable.has(state)).map((where) => ({ code: 'state-unreachable', where }) as const),
    ...states.filter((state) => !ending.has(state)).map((where) => ({ code: 'dead-end', where }) as const),
  ];
};

/**
 * Every fault of a definition: words that nothing stands behind, states that cannot be reached or never end, approvals that
 * nobody can answer. Paths are only walked once all words are known, since a wrong word makes wrong paths.
 */
export const checkDefinition = <F extends BaseFacts>(definition: WorkflowDefinition<F>): DefinitionFault[] => {
  const faults = wordFaults(definition);
  return faults.length > 0 ? faults : pathFaults(definition);
};
