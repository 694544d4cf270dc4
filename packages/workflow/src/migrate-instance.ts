import type { ApprovalLevel, BaseFacts, Unmet, WorkflowDefinition } from './definition.js';
import { nameIn, type StateNames } from './difference.js';
import { edgesFromAnywhere, edgesOf, stateNames, stateOf, type Edge } from './graph.js';
import { roundOf, type Decision, type Instance } from './instance.js';
import { neededBy } from './levels.js';
import { levelText } from './outline.js';
import { appliesTo } from './skipped-levels.js';

/** What is known of an instance beside itself, to tell where it may go on. */
export interface MigrationFacts extends Pick<BaseFacts, 'kinds'> {
  /** By review and level, how many seats were asked in the latest round: "all" of a decision of the past means all of these. */
  readonly asked: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Why an instance stays with the version it has; the texts live with the application. */
export const migrationRefusalCodes = [
  'other-workflow',
  'already-ended',
  'state-missing-there',
  'state-kind-differs',
  'chain-differs',
  'decision-missing',
  'history-mixed',
] as const;
export type MigrationRefusalCode = (typeof migrationRefusalCodes)[number];

/** Where an instance lands in another version, or all that keeps it where it is. */
export type Landing<S extends string = string> =
  | { readonly ok: true; readonly how: 'same' | 'mapped'; readonly from: string; readonly to: S; readonly next: Instance<S> }
  | { readonly ok: false; readonly from: string; readonly reasons: readonly Unmet[] };

const refusal = (code: MigrationRefusalCode, params: Unmet['params'] = {}, where?: string): Unmet => ({ code, ...(where === undefined ? {} : { where }), params });

/** The other way round. @throws RangeError when two states were given one name: then there is no way back. */
export const reversed = (names: StateNames): StateNames => {
  const back = Object.fromEntries(Object.entries(names).map(([from, to]) => [to, from]));
  if (Object.keys(back).length < Object.keys(names).length) throw new RangeError('two states share one name in the other version');
  return back;
};

/** The reviews that no way to a state leads round: without their approval it cannot be reached. */
const requiredFor = <F extends BaseFacts, S extends string>(definition: WorkflowDefinition<F, S>, state: S): S[] => {
  const edges = [...edgesOf(definition), ...edgesFromAnywhere(definition)];
  const reachesWithout = (review: S): boolean => {
    const passable = edges.filter(({ from, event }: Edge<S>) => from !== review || event !== 'approve');
    const reached = new Set<string>([definition.initial]);
    for (const here of reached) for (const { from, to } of passable) if (from === here) reached.add(to);
    return reached.has(state);
  };
  return stateNames(definition).filter((name) => stateOf(definition, name).kind === 'review' && !reachesWithout(name));
};

/** What a review of the target asks and the instance does not have, under the names of the target. */
const missingDecisions = <F extends BaseFacts, S extends string>(
  definition: WorkflowDefinition<F, S>,
  review: S,
  moved: Instance<S>,
  facts: MigrationFacts,
): Unmet[] => {
  const state = stateOf(definition, review);
  if (state.kind !== 'review') return [];
  const isGiven = ({ state: at, round, verdict, voided }: Decision): boolean =>
    at === review && round === roundOf(moved, review) && verdict === 'approve' && voided !== true;
  const given = moved.decisions.filter(isGiven);
  const levels = state.approval.levels.filter((level) => appliesTo(level, { ...facts, approvers: {}, contentHash: '' }));
  return levels.flatMap((level) => {
    const approved = new Set(given.filter((decision) => decision.level === level.id).map(({ positionId }) => positionId)).size;
    const params = { state: review, level: level.id };
    return approved >= neededBy(level.rule, facts.asked[review]?.[level.id] ?? 0) ? [] : [refusal('decision-missing', params, `level:${level.id}`)];
  });
};

const isSameChain = (some: readonly ApprovalLevel[], others: readonly ApprovalLevel[]): boolean =>
  some.map(levelText).join('\n') === others.map(levelText).join('\n');

/** What is wrong with going on in this state of the target. A consideration that has begun ends under the rules it began with. */
const stateReasons = <F extends BaseFacts, G extends BaseFacts, S extends string>(
  from: WorkflowDefinition<F>,
  target: WorkflowDefinition<G, S>,
  instance: Instance,
  to: S,
): Unmet[] => {
  const here = stateOf(from, instance.state);
  const there = stateOf(target, to);
  const about = { state: instance.state };
  if (here.kind === 'final') return [refusal('already-ended', about)];
  if (here.kind !== there.kind) return [refusal('state-kind-differs', about)];
  if (here.kind !== 'review' || there.kind !== 'review') return [];
  return isSameChain(here.approval.levels, there.approval.levels) ? [] : [refusal('chain-differs', about)];
};

/** A name that belongs to another state over there, though it keeps none of its own. */
const isTaken = (names: StateNames, state: string): boolean => !Object.hasOwn(names, state) && Object.values(names).includes(state);

/** States of the instance's past that would be taken for another one's over there. */
const mixedHistory = (past: readonly string[], names: StateNames): string[] =>
  past.filter((state) => isTaken(names, state) || past.some((other) => other !== state && nameIn(names, other) === nameIn(names, state)));

const renamed = <T>(record: Readonly<Record<string, T>>, names: StateNames): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([state, value]) => [nameIn(names, state), value]));

/**
 * Where a running instance would go on if it were taken out of one version of its workflow into another: in the same state, in the
 * one that `names` gives it, or nowhere, with every reason. It never lands in a state the target does not have, nor behind a review
 * of the target whose decisions it lacks. Pure, so that it is its own preview; with `reversed(names)` it leads back to the
 * instance it was. What was decided in a state that the target no longer has stays in the record under its old name.
 *
 * @throws RangeError when the instance is in a state that `from` does not have.
 */
export const migrateInstance = <F extends BaseFacts, G extends BaseFacts, S extends string>(
  from: WorkflowDefinition<F>,
  target: WorkflowDefinition<G, S>,
  instance: Instance,
  facts: MigrationFacts,
  names: StateNames = {},
): Landing<S> => {
  const stays = (...reasons: readonly Unmet[]): Landing<S> => ({ ok: false, from: instance.state, reasons });
  if (from.id !== target.id) return stays(refusal('other-workflow'));
  stateOf(from, instance.state);
  const to = stateNames(target).find((name) => name === nameIn(names, instance.state));
  if (to === undefined || isTaken(names, instance.state)) return stays(refusal('state-missing-there', { state: instance.state }));
  const past = [...new Set([...Object.keys(instance.rounds), ...instance.decisions.map(({ state }) => state)])];
  const rounds = renamed(instance.rounds, names);
  const decisions = instance.decisions.map((decision) => ({ ...decision, state: nameIn(names, decision.state) }));
  const next = { ...instance, state: to, rounds, decisions };
  const known = { ...facts, asked: renamed(facts.asked, names) };
  const reasons = [
    ...stateReasons(from, target, instance, to),
    ...mixedHistory(past, names).map((state) => refusal('history-mixed', { state })),
    ...requiredFor(target, to).flatMap((review) => missingDecisions(target, review, next, known)),
  ];
  return reasons.length > 0 ? stays(...reasons) : { ok: true, how: to === instance.state ? 'same' : 'mapped', from: instance.state, to, next };
};
