import { describe, expect, it } from '@jest/globals';
import { defineWorkflow } from './define-workflow.js';
import type { ApprovalLevel, BaseFacts, State, WorkflowDefinition } from './definition.js';
import { difference } from './difference.js';

const levels: readonly ApprovalLevel[] = [
  { id: 'heads', role: 'head', rule: 'all' },
  { id: 'clerks', role: 'clerk', rule: 'any' },
  { id: 'members', role: 'member', rule: { atLeast: 2 } },
];
const writing: State = { kind: 'work', milestone: 'written', on: { submit: { to: 'review', by: ['writer'], guards: ['titled', 'numbered'], effects: [{ name: 'tell', params: { what: 'submitted' } }] } } };
const inForce: State = { kind: 'work', on: { file: { to: 'filed', by: ['keeper'] } } };
const filed: State = { kind: 'final' };
const withdrawn: State = { kind: 'final' };
const anywhere = {
  reopen: { to: { earlier: ['writing', 'inForce'] }, by: ['keeper'], guards: ['reasoned'] },
  withdraw: { to: 'withdrawn', by: ['keeper'] },
};

const review = (asked = levels, approved = 'inForce', returned = 'writing'): State => ({
  kind: 'review',
  approval: { levels: asked, onLevelOpened: [{ name: 'ask' }], onApproved: { to: approved, effects: [{ name: 'tell', tells: ['round'] }] }, onReturned: { to: returned } },
});

const letter = (over: Partial<WorkflowDefinition<BaseFacts>> = {}): WorkflowDefinition<BaseFacts> =>
  defineWorkflow<BaseFacts>()({
    id: 'letter',
    version: 1,
    initial: 'writing',
    roles: { held: ['writer', 'head', 'clerk', 'member', 'keeper'] },
    effects: ['ask', 'tell'],
    guards: { titled: () => [], numbered: () => [], reasoned: () => [] },
    states: { writing, review: review(), inForce, filed, withdrawn },
    anywhere,
    ...over,
  });

describe('the difference of two versions', () => {
  it('is nothing when they say the same', () => {
    expect(difference(letter(), letter({ version: 2 }))).toEqual([]);
  });

  it('names a state that is added, where it stands, and all that can be done there', () => {
    const reading: State = { kind: 'work', milestone: 'read', on: { note: { to: 'inForce', by: ['keeper'] } } };
    expect(difference(letter(), letter({ states: { writing, review: review(levels, 'reading'), reading, inForce, filed, withdrawn } }))).toEqual([
      { code: 'state-added', at: 'reading', params: { state: 'reading', after: 'review' } },
      { code: 'target-changed', at: 'review', event: 'approve', params: { from: 'inForce', to: 'reading' } },
      { code: 'milestone-set', at: 'reading', params: { milestone: 'read' } },
      { code: 'event-added', at: 'reading', event: 'note', params: { to: 'inForce', role: 'keeper' } },
    ]);
  });

  it('reads the other way round as a state that is removed', () => {
    const draft: State = { kind: 'work', on: { begin: { to: 'writing', by: ['writer'] } } };
    const later = letter({ states: { draft, writing, review: review(), inForce, filed, withdrawn }, initial: 'draft' });
    expect(difference(later, letter())).toEqual([
      { code: 'state-removed', at: 'draft', params: { state: 'draft' } },
      { code: 'initial-changed', at: 'opening', event: 'open', params: { from: 'draft', to: 'writing' } },
    ]);
    expect(difference(letter(), later)[0]).toEqual({ code: 'state-added-first', at: 'draft', params: { state: 'draft' } });
  });

  it('takes a renamed state for the same one, and compares what it does', () => {
    const later = letter({
      states: { drafting: { ...writing, milestone: 'drafted' } as State, review: review(levels, 'inForce', 'drafting'), inForce, filed, withdrawn },
      initial: 'drafting',
      anywhere: { ...anywhere, reopen: { ...anywhere.reopen, to: { earlier: ['drafting', 'inForce'] } } },
    });
    expect(difference(letter(), later, { writing: 'drafting' })).toEqual([
      { code: 'state-renamed', at: 'drafting', params: { from: 'writing', state: 'drafting' } },
      { code: 'milestone-changed', at: 'drafting', params: { before: 'written', milestone: 'drafted' } },
    ]);
  });

  it('names the one state that has changed its place, not all that it passed', () => {
    expect(difference(letter(), letter({ states: { writing, review: review(), inForce, withdrawn, filed } }))).toEqual([
      { code: 'state-moved', at: 'filed', params: { state: 'filed', after: 'withdrawn' } },
    ]);
  });

  it('names what an event asks for, who may send it and what it sets in motion', () => {
    const submit = { to: 'review', by: ['writer', 'head'], guards: ['titled', 'reasoned'], effects: [{ name: 'tell', params: { what: 'handedIn' } }] };
    expect(difference(letter(), letter({ states: { ...letter().states, writing: { kind: 'work', milestone: 'written', on: { submit } } } }))).toEqual([
      { code: 'role-added', at: 'writing', event: 'submit', params: { role: 'head' } },
      { code: 'guard-added', at: 'writing', event: 'submit', params: { guard: 'reasoned' } },
      { code: 'guard-removed', at: 'writing', event: 'submit', params: { guard: 'numbered' } },
      { code: 'effect-added', at: 'writing', event: 'submit', params: { effect: 'tell:handedIn' } },
      { code: 'effect-removed', at: 'writing', event: 'submit', params: { effect: 'tell:submitted' } },
    ]);
  });

  it('names levels that come, go, change places or ask otherwise', () => {
    const asked: ApprovalLevel[] = [
      { id: 'clerks', role: 'clerk', rule: 'all' },
      { id: 'heads', role: 'head', rule: 'all', notFor: ['note'] },
      { id: 'keepers', role: 'keeper', rule: { atLeast: 2 } },
    ];
    expect(difference(letter(), letter({ states: { ...letter().states, review: review(asked) } }))).toEqual([
      { code: 'level-removed', at: 'review', params: { level: 'members' } },
      { code: 'level-added', at: 'review', params: { level: 'keepers', role: 'keeper', rule: 'atLeast:2' } },
      { code: 'level-moved', at: 'review', params: { level: 'heads', order: 'clerks,heads,keepers' } },
      { code: 'level-changed', at: 'review', params: { level: 'clerks', role: 'clerk', rule: 'all' } },
      { code: 'level-changed', at: 'review', params: { level: 'heads', role: 'head', rule: 'all', notFor: 'note' } },
    ]);
  });

  it('names what a review asks of every decision, and whether a new round asks everybody', () => {
    const before = review();
    const after: State = before.kind === 'review' ? { ...before, approval: { ...before.approval, guards: ['reasoned'], asksAnew: true } } : before;
    expect(difference(letter(), letter({ states: { ...letter().states, review: after } }))).toEqual([
      { code: 'asks-anew', at: 'review', params: {} },
      { code: 'guard-added', at: 'review', event: 'decide', params: { guard: 'reasoned' } },
    ]);
  });

  it('names the steps that an event with a choice may lead to since, and no longer', () => {
    const reopen = { ...anywhere.reopen, to: { earlier: ['inForce', 'review'] } };
    expect(difference(letter(), letter({ anywhere: { ...anywhere, reopen } }))).toEqual([
      { code: 'target-added', at: 'anywhere', event: 'reopen', params: { to: 'review' } },
      { code: 'target-removed', at: 'anywhere', event: 'reopen', params: { from: 'writing' } },
    ]);
  });

  it('names what has changed for every state at once', () => {
    const discard = { to: 'withdrawn', by: ['keeper', 'clerk'] };
    expect(difference(letter(), letter({ anywhere: { reopen: { ...anywhere.reopen, guards: [] }, discard } }))).toEqual([
      { code: 'event-removed', at: 'anywhere', event: 'withdraw', params: {} },
      { code: 'event-added', at: 'anywhere', event: 'discard', params: { to: 'withdrawn', role: 'keeper,clerk' } },
      { code: 'guard-removed', at: 'anywhere', event: 'reopen', params: { guard: 'reasoned' } },
    ]);
  });
});
