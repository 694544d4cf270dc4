import type { ApprovalLevel, ApprovalRule, BaseFacts, Params, WorkflowDefinition } from './definition.js';
import { stateNames } from './graph.js';
import { keepOrder } from './keep-order.js';
import { emptyPlace, levelText, nothing, outlineOf, type OutlinedPlace, type OutlinedStep } from './outline.js';

export const definitionChangeCodes = [
  'state-renamed',
  'state-added',
  'state-added-first',
  'state-removed',
  'state-moved',
  'state-moved-first',
  'kind-changed',
  'milestone-set',
  'milestone-changed',
  'milestone-dropped',
  'level-added',
  'level-removed',
  'level-moved',
  'level-changed',
  'asks-anew',
  'carries-over',
  'event-added',
  'event-removed',
  'initial-changed',
  'target-changed',
  'target-added',
  'target-removed',
  'role-added',
  'role-removed',
  'guard-added',
  'guard-removed',
  'effect-added',
  'effect-removed',
  'effect-changed',
] as const;
export type DefinitionChangeCode = (typeof definitionChangeCodes)[number];

/** One thing that a version does otherwise than another. The sentences live with the application, keyed by `code`. */
export interface DefinitionChange {
  readonly code: DefinitionChangeCode;
  /** The state in the newer version's words (a removed one in its own), or `opening`, or `anywhere`. */
  readonly at: string;
  /** An event of that place; in a review also `levelOpened` and `decide`. */
  readonly event?: string;
  readonly params: Params;
}

/** States by the names they have in one version, to the names they have in another; a state that keeps its name is not listed. */
export type StateNames = Readonly<Record<string, string>>;

export const nameIn = (names: StateNames, state: string): string => (Object.hasOwn(names, state) ? (names[state] ?? state) : state);

const list = (names: readonly string[]): string => names.join(',');

/** What the first has and the second lacks, in the first's order. */
const missing = (some: readonly string[], others: readonly string[]): string[] => some.filter((name) => !others.includes(name));

const ruleText = (rule: ApprovalRule): string => (typeof rule === 'string' ? rule : `atLeast:${rule.atLeast}`);

const changesOf = (
  at: string,
  event: string | undefined,
  found: readonly (readonly [DefinitionChangeCode, Params] | false)[],
): DefinitionChange[] => found.flatMap((one) => (one === false ? [] : [{ code: one[0], at, ...(event === undefined ? {} : { event }), params: one[1] }]));

const targetChanges = (at: string, before: readonly string[], after: readonly string[]): (readonly [DefinitionChangeCode, Params])[] => {
  if (list(before) === list(after)) return [];
  const [added, removed] = [missing(after, before), missing(before, after)];
  const isChoice = before.length > 1 || after.length > 1;
  if (!isChoice || added.length + removed.length === 0) {
    return [[at === 'opening' ? 'initial-changed' : 'target-changed', { from: list(before), to: list(after) }]];
  }
  return [
    ...(added.length > 0 ? [['target-added', { to: list(added) }] as const] : []),
    ...(removed.length > 0 ? [['target-removed', { from: list(removed) }] as const] : []),
  ];
};

const stepChanges = (at: string, event: string, before: OutlinedStep, after: OutlinedStep, names: StateNames): DefinitionChange[] => {
  const was = before.to.map((state) => nameIn(names, state));
  const kept = [...after.effects.keys()].filter((effect) => before.effects.has(effect));
  return changesOf(at, event, [
    ...targetChanges(at, was, after.to),
    ...missing(after.by, before.by).map((role) => ['role-added', { role }] as const),
    ...missing(before.by, after.by).map((role) => ['role-removed', { role }] as const),
    ...missing(after.guards, before.guards).map((guard) => ['guard-added', { guard }] as const),
    ...missing(before.guards, after.guards).map((guard) => ['guard-removed', { guard }] as const),
    ...missing([...after.effects.keys()], [...before.effects.keys()]).map((effect) => ['effect-added', { effect }] as const),
    ...missing([...before.effects.keys()], [...after.effects.keys()]).map((effect) => ['effect-removed', { effect }] as const),
    ...kept.map((effect) => before.effects.get(effect) !== after.effects.get(effect) && (['effect-changed', { effect }] as const)),
  ]);
};

const eventChanges = (at: string, before: OutlinedPlace, after: OutlinedPlace, names: StateNames): DefinitionChange[] => {
  const added = [...after.steps].filter(([event]) => !before.steps.has(event));
  const removed = [...before.steps.keys()].filter((event) => !after.steps.has(event));
  return [
    ...removed.flatMap((event) => changesOf(at, event, [['event-removed', {}]])),
    ...added.flatMap(([event, { to, by }]) => changesOf(at, event, [['event-added', { to: list(to), ...(by.length > 0 && { role: list(by) }) }]])),
    ...[...after.steps].flatMap(([event, step]) => {
      const was = before.steps.get(event);
      return was === undefined ? [] : stepChanges(at, event, was, step, names);
    }),
  ];
};

const described = ({ id, role, rule, onlyFor, notFor }: ApprovalLevel): Params => ({
  level: id,
  role,
  rule: ruleText(rule),
  ...(onlyFor && { onlyFor: list(onlyFor) }),
  ...(notFor && { notFor: list(notFor) }),
});

const levelChanges = (at: string, before: readonly ApprovalLevel[], after: readonly ApprovalLevel[]): DefinitionChange[] => {
  const idsBefore = before.map(({ id }) => id);
  const idsAfter = after.map(({ id }) => id);
  const moved = keepOrder(idsBefore, idsAfter).moved;
  return changesOf(at, undefined, [
    ...missing(idsBefore, idsAfter).map((level) => ['level-removed', { level }] as const),
    ...after.map((level) => !idsBefore.includes(level.id) && (['level-added', described(level)] as const)),
    ...moved.map((level) => ['level-moved', { level, order: list(idsAfter) }] as const),
    ...after.map((level) => {
      const was = before.find(({ id }) => id === level.id);
      return was !== undefined && levelText(was) !== levelText(level) && (['level-changed', described(level)] as const);
    }),
  ]);
};

const placeChanges = (at: string, before: OutlinedPlace, after: OutlinedPlace, names: StateNames): DefinitionChange[] => {
  const { milestone: was } = before;
  const { milestone } = after;
  return [
    ...changesOf(at, undefined, [
      before.kind !== after.kind && ['kind-changed', { before: before.kind, kind: after.kind }],
      was === '' && milestone !== '' && ['milestone-set', { milestone }],
      was !== '' && milestone === '' && ['milestone-dropped', { milestone: was }],
      was !== '' && milestone !== '' && was !== milestone && ['milestone-changed', { before: was, milestone }],
    ]),
    ...levelChanges(at, before.levels, after.levels),
    ...changesOf(at, undefined, [before.asksAnew !== after.asksAnew && [after.asksAnew ? 'asks-anew' : 'carries-over', {}]]),
    ...eventChanges(at, before, after, names),
  ];
};

const stateChanges = (before: readonly string[], after: readonly string[], names: StateNames): DefinitionChange[] => {
  const was = before.map((state) => nameIn(names, state));
  const follows = (state: string): Params => ({ state, after: after[after.indexOf(state) - 1] ?? '' });
  const placed = (code: 'state-added' | 'state-moved', state: string) => {
    const isFirst = after.indexOf(state) === 0;
    return [isFirst ? (`${code}-first` as const) : code, isFirst ? { state } : follows(state)] as const;
  };
  return [
    ...before.filter((state) => nameIn(names, state) !== state).flatMap((state) =>
      changesOf(nameIn(names, state), undefined, [['state-renamed', { from: state, state: nameIn(names, state) }]]),
    ),
    ...missing(was, after).flatMap((state) => changesOf(state, undefined, [['state-removed', { state }]])),
    ...missing(after, was).flatMap((state) => changesOf(state, undefined, [placed('state-added', state)])),
    ...keepOrder(was, after).moved.flatMap((state) => changesOf(state, undefined, [placed('state-moved', state)])),
  ];
};

/** A place that was not there, so that all that is at the new one reads as added. What is no event was at least silent. */
const emptyBefore = ({ kind, steps }: OutlinedPlace): OutlinedPlace => ({
  ...emptyPlace(kind),
  steps: new Map([...steps].filter(([, { to }]) => to.length === 0).map(([event]) => [event, nothing])),
});

/**
 * What the second definition does otherwise than the first, place by place in the second's order; nothing when they say the same.
 * `renamed` names the states that are the same under another name; without it they read as one removed and one added. What
 * a guard computes is code, so only its name can be compared.
 */
export const difference = <F extends BaseFacts, G extends BaseFacts>(
  before: WorkflowDefinition<F>,
  after: WorkflowDefinition<G>,
  renamed: StateNames = {},
): DefinitionChange[] => {
  const places = new Map([...outlineOf(before)].map(([name, place]) => [nameIn(renamed, name), place]));
  return [
    ...stateChanges(stateNames(before), stateNames(after), renamed),
    ...[...outlineOf(after)].flatMap(([name, place]) => placeChanges(name, places.get(name) ?? emptyBefore(place), place, renamed)),
  ];
};
