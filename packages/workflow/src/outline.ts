import type { ApprovalLevel, BaseFacts, EffectPlan, State, Transition, WorkflowDefinition } from './definition.js';
import { entriesOf, isNamedByCaller, returnTargets, stateNames, stateOf } from './graph.js';

/** One thing that can happen at a place, reduced to what two versions can be compared by. */
export interface OutlinedStep {
  readonly to: readonly string[];
  readonly by: readonly string[];
  readonly guards: readonly string[];
  /** Each by its name and parameters, e.g. `settle-reminders:plan`, with what it tells. */
  readonly effects: ReadonlyMap<string, string>;
}

export interface OutlinedPlace {
  readonly kind: State['kind'];
  readonly milestone: string;
  readonly levels: readonly ApprovalLevel[];
  /** Every round of the review asks everybody. */
  readonly asksAnew: boolean;
  readonly steps: ReadonlyMap<string, OutlinedStep>;
}

/** A step that says nothing. */
export const nothing: OutlinedStep = { to: [], by: [], guards: [], effects: new Map() };

const effectsOf = (plans: readonly EffectPlan[] = []): ReadonlyMap<string, string> =>
  new Map(plans.map(({ name, params = {}, tells = [] }) => [[name, ...Object.values(params)].join(':'), [...tells].sort().join(',')]));

const stepOf = ({ to, by, guards = [], effects }: Transition<string>): OutlinedStep => ({
  to: isNamedByCaller(to) ? to.earlier : [to],
  by,
  guards,
  effects: effectsOf(effects),
});

const stepsOf = (on: Parameters<typeof entriesOf>[0]): [string, OutlinedStep][] =>
  entriesOf(on).map(([event, transition]) => [event, stepOf(transition)]);

/** What a review does without declaring it: a level opens, somebody decides, and the chain approves or returns. */
const decidingSteps = (state: State): [string, OutlinedStep][] => {
  if (state.kind !== 'review') return [];
  const { guards = [], onLevelOpened, onApproved, onReturned } = state.approval;
  return [
    ['levelOpened', { ...nothing, effects: effectsOf(onLevelOpened) }],
    ['decide', { ...nothing, guards }],
    ['approve', { ...nothing, to: [onApproved.to], effects: effectsOf(onApproved.effects) }],
    ['return', { ...nothing, to: returnTargets(onReturned), effects: effectsOf(onReturned.effects) }],
  ];
};

const placeOf = (state: State): OutlinedPlace => ({
  kind: state.kind,
  milestone: state.kind === 'final' ? '' : (state.milestone ?? ''),
  levels: state.kind === 'review' ? state.approval.levels : [],
  asksAnew: state.kind === 'review' && state.approval.asksAnew === true,
  steps: new Map(state.kind === 'final' ? [] : [...decidingSteps(state), ...stepsOf(state.on)]),
});

export const emptyPlace = (kind: State['kind']): OutlinedPlace => ({ kind, milestone: '', levels: [], asksAnew: false, steps: new Map() });

const withoutState = (steps: [string, OutlinedStep][]): OutlinedPlace => ({ ...emptyPlace('work'), steps: new Map(steps) });

/**
 * Every place of a definition: `opening`, where an instance begins, its states in the order of the work, and `anywhere`, whose events
 * may happen in all of them.
 */
export const outlineOf = <F extends BaseFacts>(definition: WorkflowDefinition<F>): ReadonlyMap<string, OutlinedPlace> =>
  new Map([
    ['opening', withoutState([['open', { ...nothing, to: [definition.initial], effects: effectsOf(definition.onOpened) }]])],
    ...stateNames(definition).map((name): [string, OutlinedPlace] => [name, placeOf(stateOf(definition, name))]),
    ['anywhere', withoutState(stepsOf(definition.anywhere))],
  ]);

/** All that a level says, in one order, so that two can be compared whatever they are made of. */
export const levelText = (level: ApprovalLevel): string => JSON.stringify(Object.entries(level).sort(([a], [b]) => a.localeCompare(b)));
