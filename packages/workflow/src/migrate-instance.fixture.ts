import fc from 'fast-check';
import { begin } from './arrive.js';
import { decide } from './decide.js';
import { defineWorkflow } from './define-workflow.js';
import type { ApprovalRule, ApproverSeat, BaseFacts, State, WorkflowDefinition } from './definition.js';
import type { StateNames } from './difference.js';
import { roundOf, type Instance } from './instance.js';
import { openLevel } from './levels.js';
import type { MigrationFacts } from './migrate-instance.js';

/** A made-up workflow: stages one after the other, some of them reviews, some with a way past the next one. */
export interface Stage {
  readonly name: string;
  readonly levels: readonly { readonly id: string; readonly rule: ApprovalRule }[];
  readonly skips: boolean;
}
export type Shape = readonly Stage[];

export const isReview = ({ levels }: Stage): boolean => levels.length > 0;

const workBefore = (shape: Shape, at: number): string => shape.slice(0, at).findLast((stage) => !isReview(stage))?.name ?? shape[0]!.name;

const stateOfStage = (shape: Shape, at: number): State => {
  const stage = shape[at]!;
  const next = shape[at + 1]?.name ?? 'ended';
  const skip = stage.skips ? { skip: { to: shape[at + 2]?.name ?? 'ended', by: ['head'] } } : {};
  if (!isReview(stage)) return { kind: 'work', on: { go: { to: next, by: ['head'] }, ...skip } };
  const levels = stage.levels.map((level) => ({ ...level, role: 'head' }));
  return { kind: 'review', approval: { levels, onLevelOpened: [], onApproved: { to: next }, onReturned: { to: workBefore(shape, at) } }, on: skip };
};

export const definitionFrom = (shape: Shape, version: number): WorkflowDefinition<BaseFacts> =>
  defineWorkflow<BaseFacts>()<string, string, string, string, string>({
    id: 'made-up',
    version,
    initial: shape[0]!.name,
    roles: { held: ['head'] },
    effects: [],
    guards: {},
    states: Object.fromEntries<State>([
      ...shape.map((stage, at): [string, State] => [stage.name, stateOfStage(shape, at)]),
      ['ended', { kind: 'final' }],
      ['stopped', { kind: 'final' }],
    ]),
    anywhere: {
      back: { to: { earlier: shape.filter((stage) => !isReview(stage)).map(({ name }) => name) }, by: ['head'] },
      stop: { to: 'stopped', by: ['head'] },
    },
  });

const rule = fc.oneof(fc.constant('all' as const), fc.constant('any' as const), fc.record({ atLeast: fc.integer({ min: 1, max: 2 }) }));
const levelIds = ['first', 'second', 'third'];
const levels = fc.uniqueArray(fc.record({ id: fc.constantFrom(...levelIds), rule }), { selector: ({ id }) => id, minLength: 1, maxLength: 3 });
const seldom = fc.integer({ min: 1, max: 8 }).map((n) => n === 1);
const stage = fc.record({ levels: fc.oneof(fc.constant([]), levels), skips: seldom });

export const anyShape: fc.Arbitrary<Shape> = fc
  .tuple(seldom, fc.array(stage, { minLength: 2, maxLength: 5 }))
  .map(([skips, rest]) => [{ levels: [], skips }, ...rest].map((one, at) => ({ ...one, name: `stage${at}` })));

/** One thing that a next version does otherwise. */
export const anyRevision = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), at: fc.nat(5), swap: fc.boolean() }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(5) }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(5), stage }),
  fc.record({ kind: fc.constant('replace' as const), at: fc.nat(5), stage }),
);
type Revision = typeof anyRevision extends fc.Arbitrary<infer T> ? T : never;

interface Revised {
  readonly shape: Shape;
  readonly names: StateNames;
}

const rename = ({ shape, names }: Revised, at: number, swap: boolean, original: Shape): Revised => {
  const from = shape[at]!.name;
  const origin = Object.keys(names).find((name) => names[name] === from) ?? from;
  if (!original.some(({ name }) => name === origin)) return { shape, names };
  // A removed stage's name may come back as another's: the case that is mixed up most easily.
  const gone = original.map(({ name }) => name).find((name) => !shape.some((kept) => kept.name === name));
  const to = swap && gone !== undefined ? gone : `${origin}b`;
  return { shape: shape.map((one, i) => (i === at ? { ...one, name: to } : one)), names: { ...names, [origin]: to } };
};

const revise = (revised: Revised, revision: Revision, step: number, original: Shape): Revised => {
  const { shape, names } = revised;
  // The first stage stays, so that there is always a beginning that is no review.
  const at = 1 + (revision.at % (shape.length - 1));
  switch (revision.kind) {
    case 'rename':
      return rename(revised, at, revision.swap, original);
    case 'remove':
      return shape.length > 2 ? { shape: shape.toSpliced(at, 1), names: Object.fromEntries(Object.entries(names).filter(([, name]) => name !== shape[at]!.name)) } : revised;
    case 'insert':
      return { shape: shape.toSpliced(at, 0, { ...revision.stage, name: `new${step}` }), names };
    case 'replace':
      return { shape: shape.with(at, { ...revision.stage, name: shape[at]!.name }), names };
  }
};

export const revisedBy = (shape: Shape, revisions: readonly Revision[]): Revised =>
  revisions.reduce<Revised>((revised, revision, step) => revise(revised, revision, step, shape), { shape, names: {} });

const seatsOf: Readonly<Record<string, readonly ApproverSeat[]>> = Object.fromEntries(
  levelIds.map((id, at) => [id, Array.from({ length: at + 1 }, (_, seat) => ({ positionId: `${id}-${seat}`, authors: [] }))]),
);

export const anyMove = fc.record({
  event: fc.oneof({ weight: 30, arbitrary: fc.constantFrom('go', 'approve') }, { weight: 1, arbitrary: fc.constantFrom('return', 'skip', 'back', 'stop') }),
  seat: fc.nat(5),
  to: fc.nat(5),
});
type AnyMove = typeof anyMove extends fc.Arbitrary<infer T> ? T : never;

const send = (definition: WorkflowDefinition<BaseFacts>, shape: Shape, instance: Instance, { event, seat, to }: AnyMove): Instance => {
  const facts: BaseFacts = {
    approvers: seatsOf,
    contentHash: 'text',
    readHash: 'text',
    remarks: [{ where: 'all', text: 'no' }],
    ...(event === 'back' && { to: shape[to % shape.length]!.name }),
  };
  const waiting = openLevel(definition, instance, facts)?.waiting ?? [];
  const positionId = waiting[seat % waiting.length]?.positionId ?? 'first-0';
  const outcome = decide(definition, instance, event, { positionId, accountId: positionId, role: 'head' }, facts);
  return outcome.ok ? outcome.next : instance;
};

/** Where a workflow stands after these moves; what is refused changes nothing. */
export const instanceAfter = (shape: Shape, moves: readonly AnyMove[]): Instance => {
  const definition = definitionFrom(shape, 1);
  return moves.reduce<Instance>((instance, move) => send(definition, shape, instance, move), begin(definition).next);
};

/** Every level of every review that was entered asked all its seats. */
export const askedIn = (instance: Instance): MigrationFacts['asked'] =>
  Object.fromEntries(Object.keys(instance.rounds).map((review) => [review, Object.fromEntries(levelIds.map((id) => [id, seatsOf[id]!.length]))]));

/** Whether a stage can be come to without the review's approval, by the shape alone. */
const reachedWithout = (shape: Shape, review: number, wanted: number): boolean => {
  const reached = new Set([0]);
  for (const at of reached) {
    const { skips } = shape[at] ?? { skips: false };
    if (at !== review && at + 1 < shape.length) reached.add(at + 1);
    if (skips && at + 2 < shape.length) reached.add(at + 2);
    for (let back = 0; back < at; back += 1) if (!isReview(shape[back]!)) reached.add(back);
  }
  return reached.has(wanted);
};

/** The reviews that everything that comes to a stage must have passed. */
export const passedBefore = (shape: Shape, state: string): readonly Stage[] => {
  const wanted = shape.findIndex(({ name }) => name === state);
  return shape.filter((one, at) => isReview(one) && !reachedWithout(shape, at, wanted));
};

/** How many seats have approved at a level in the review's latest round, counted by hand. */
export const approvalsAt = (instance: Instance, review: string, level: string): number =>
  new Set(
    instance.decisions
      .filter((one) => one.state === review && one.round === roundOf(instance, review) && one.level === level)
      .filter(({ verdict, voided }) => verdict === 'approve' && voided !== true)
      .map(({ positionId }) => positionId),
  ).size;

export const neededAt = ({ id, rule: of }: Stage['levels'][number]): number => (of === 'all' ? seatsOf[id]!.length : of === 'any' ? 1 : of.atLeast);
