import { begin } from './arrive.js';
import { decide } from './decide.js';
import { defineWorkflow } from './define-workflow.js';
import type { Approval, ApprovalLevel, ApproverSeat, BaseFacts, Unmet } from './definition.js';
import type { Accepted, Actor, Instance, Outcome } from './instance.js';

/** The example of all specs: matter is gathered, a paper is written, goes through its chain, is in force, and is filed. */
export interface PaperFacts extends BaseFacts {
  readonly title: string;
  /** Pages that bear no number. */
  readonly unnumberedPages: readonly number[];
}

export type PaperRole = 'writer' | 'head' | 'clerk' | 'member' | 'keeper' | 'timer';

/** Two heads at once, then one of two clerks, then any two of three members. */
export const threeLevels: readonly ApprovalLevel<PaperRole>[] = [
  { id: 'heads', role: 'head', rule: 'all' },
  { id: 'clerks', role: 'clerk', rule: 'any' },
  { id: 'members', role: 'member', rule: { atLeast: 2 } },
];

const when = (unmet: boolean, reason: Unmet): readonly Unmet[] => (unmet ? [reason] : []);

export const paperWith = (levels: readonly ApprovalLevel<PaperRole>[], over: Pick<Approval<never>, 'asksAnew'> = {}) =>
  defineWorkflow<PaperFacts>()({
    id: 'paper',
    version: 1,
    initial: 'writing',
    roles: { held: ['writer', 'head', 'clerk', 'member', 'keeper'], engine: ['timer'] },
    effects: ['plan', 'ask', 'print', 'tell', 'shelve'],
    onOpened: [{ name: 'plan' }],
    guards: {
      titled: ({ title }) => when(title === '', { code: 'untitled' }),
      numbered: ({ unnumberedPages }) => unnumberedPages.map((page) => ({ code: 'unnumbered', where: `page:${page}` })),
      reasoned: ({ reason = '' }) => when(reason === '', { code: 'no-reason' }),
      dated: ({ effectiveOn = '', recordedOn = '' }) => when(effectiveOn > recordedOn, { code: 'not-yet' }),
      timed: ({ until = '' }) => when(until === '', { code: 'no-end' }),
    },
    assumed: () => ({ until: '2026-12-31' }),
    states: {
      gathering: { kind: 'work', on: { write: { to: 'writing', by: ['writer'] } } },
      writing: {
        kind: 'work',
        milestone: 'written',
        on: { submit: { to: 'review', by: ['writer'], guards: ['titled', 'numbered'], effects: [{ name: 'tell', params: { what: 'submitted' } }] } },
      },
      review: {
        kind: 'review',
        approval: {
          levels,
          ...over,
          guards: ['dated'],
          onLevelOpened: [{ name: 'ask', tells: ['state', 'round', 'level'] }],
          onApproved: { to: 'inForce', effects: [{ name: 'print', params: { copies: 2 } }, { name: 'tell', tells: ['round'] }] },
          onReturned: { to: { oneOf: ['writing', 'gathering'] }, effects: [{ name: 'tell', params: { what: 'returned' }, tells: ['round'] }] },
        },
        on: { note: { to: 'review', by: ['keeper'] }, takeBack: { to: 'writing', by: ['writer'] } },
      },
      inForce: {
        kind: 'work',
        on: {
          note: { to: 'inForce', by: ['keeper'], guards: ['titled'], effects: [{ name: 'tell', params: { what: 'noted' } }] },
          lend: { to: 'inForce', by: ['keeper'], guards: ['timed'] },
          file: { to: 'filed', by: ['keeper', 'timer'], effects: [{ name: 'shelve' }] },
        },
      },
      filed: { kind: 'final' },
      withdrawn: { kind: 'final' },
    },
    anywhere: {
      reopen: { to: { earlier: ['writing', 'inForce'] }, by: ['keeper'], guards: ['reasoned'] },
      withdraw: { to: 'withdrawn', by: ['keeper'], guards: ['reasoned'] },
    },
  });

export const paper = paperWith(threeLevels);
export type PaperState = keyof typeof paper.states;
export type Paper = Instance<PaperState>;

const seats = (...positionIds: string[]): ApproverSeat[] => positionIds.map((positionId) => ({ positionId, authors: ['ann'] }));

export const facts = (over: Partial<PaperFacts> = {}): PaperFacts => ({
  title: 'On doors',
  unnumberedPages: [],
  contentHash: 'text-1',
  readHash: 'text-1',
  approvers: { heads: seats('head-1', 'head-2'), clerks: seats('clerk-1', 'clerk-2'), members: seats('member-1', 'member-2', 'member-3') },
  ...over,
});

/** `head-1` is held by the account `holder of head-1`, unless somebody else acts. */
export const at = (positionId: string, accountId = `holder of ${positionId}`): Actor => ({
  positionId,
  accountId,
  role: positionId.replace(/-\d+$/, ''),
});

/** A paper of two pages: each head answers for his own, everybody after them for the whole. */
export const pages = (first: string, second: string, over: Partial<PaperFacts> = {}): PaperFacts => {
  const [head1, head2] = seats('head-1', 'head-2');
  const whole = `${first} ${second}`;
  const heads = [{ ...head1!, contentHash: first }, { ...head2!, contentHash: second }];
  return facts({ contentHash: whole, readHash: whole, approvers: { ...facts().approvers, heads }, ...over });
};

export const newPaper = (): Paper => begin(paper).next;

export const send = (instance: Paper, event: string, actor: Actor, given: PaperFacts = facts()): Outcome<PaperState> =>
  decide(paper, instance, event, actor, given);

/** The outcome, where the spec needs it to have happened. */
export const accepted = (outcome: Outcome<PaperState>): Accepted<PaperState> => {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusals.map(({ code }) => code).join(', ')}`);
  return outcome;
};

export const codes = (outcome: Outcome<PaperState>): string[] => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code));

export const submitted = (given: PaperFacts = facts()): Paper => accepted(send(newPaper(), 'submit', at('writer'), given)).next;

/** The paper after these positions have approved, in this order. */
export const approvedBy = (instance: Paper, ...positionIds: string[]): Paper => approvedWith(facts(), instance, ...positionIds);

export const approvedWith = (given: PaperFacts, instance: Paper, ...positionIds: string[]): Paper =>
  positionIds.reduce((paperSoFar, positionId) => accepted(send(paperSoFar, 'approve', at(positionId), given)).next, instance);

export const inForce = (): Paper => approvedBy(submitted(), 'head-1', 'head-2', 'clerk-1', 'member-1', 'member-2');
