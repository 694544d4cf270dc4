import { describe, expect, it } from '@jest/globals';
import { checkDefinition } from './check-definition.js';
import { defineWorkflow, FaultyDefinition } from './define-workflow.js';
import type { Approval, BaseFacts, State, WorkflowDefinition } from './definition.js';
import { paper } from './paper.fixture.js';

type Loose = WorkflowDefinition<BaseFacts>;

const approval: Approval<string> = {
  levels: [{ id: 'heads', role: 'head', rule: 'all' }],
  onLevelOpened: [{ name: 'ask' }],
  onApproved: { to: 'done' },
  onReturned: { to: 'draft' },
};
const sound: Loose = {
  id: 'letter',
  version: 1,
  initial: 'draft',
  roles: { held: ['writer', 'head'], engine: ['timer'] },
  effects: ['ask'],
  guards: { signed: () => [] },
  states: {
    draft: { kind: 'work', on: { submit: { to: 'review', by: ['writer'], guards: ['signed'] } } },
    review: { kind: 'review', approval },
    done: { kind: 'final' },
  },
};
const soundWith = (states: Record<string, State>, over: Partial<Loose> = {}): Loose => ({ ...sound, ...over, states: { ...sound.states, ...states } });
const reviewed = (over: Partial<Approval<string>>) => soundWith({ review: { kind: 'review', approval: { ...approval, ...over } } });
const submitWith = (over: object) => soundWith({ draft: { kind: 'work', on: { submit: { to: 'review', by: ['writer'], ...over } } } });
const level = (over: object) => reviewed({ levels: [{ id: 'heads', role: 'head', rule: 'all', ...over }] });

describe('checkDefinition', () => {
  it('finds nothing in a sound definition', () => {
    expect(checkDefinition(sound)).toEqual([]);
    expect(checkDefinition(paper)).toEqual([]);
  });

  it.each<[string, Loose, object]>([
    ['an initial state that is none', { ...sound, initial: 'dream' }, { code: 'initial-unknown', where: 'initial', name: 'dream' }],
    ['a transition to no state', submitWith({ to: 'dream' }), { code: 'target-unknown', where: 'draft.submit', name: 'dream' }],
    ['an approval that leads to no state', reviewed({ onApproved: { to: 'dream' } }), { code: 'target-unknown', where: 'review.approve', name: 'dream' }],
    ['a return that leads to no state', reviewed({ onReturned: { to: 'dream' } }), { code: 'target-unknown', where: 'review.return', name: 'dream' }],
    [
      'an offered target that is no state',
      soundWith({}, { anywhere: { reopen: { to: { earlier: ['draft', 'dream'] }, by: ['head'] } } }),
      { code: 'target-unknown', where: 'anywhere.reopen', name: 'dream' },
    ],
    ['an event that nobody may send', submitWith({ by: [] }), { code: 'event-by-nobody', where: 'draft.submit' }],
    ['an event by a role that is none', submitWith({ by: ['writer', 'ghost'] }), { code: 'role-unknown', where: 'draft.submit', name: 'ghost' }],
    ['a guard that is not defined', submitWith({ guards: ['sealed'] }), { code: 'guard-unknown', where: 'draft.submit', name: 'sealed' }],
    ['a guard that every object has', submitWith({ guards: ['toString'] }), { code: 'guard-unknown', where: 'draft.submit', name: 'toString' }],
    ['an effect that is not declared', submitWith({ effects: [{ name: 'sing' }] }), { code: 'effect-unknown', where: 'draft.submit', name: 'sing' }],
    ['an undeclared effect of opening', { ...sound, onOpened: [{ name: 'sing' }] }, { code: 'effect-unknown', where: 'onOpened', name: 'sing' }],
    ['an undeclared effect of a level', reviewed({ onLevelOpened: [{ name: 'sing' }] }), { code: 'effect-unknown', where: 'review.onLevelOpened', name: 'sing' }],
    ['an undeclared effect of an approval', reviewed({ onApproved: { to: 'done', effects: [{ name: 'sing' }] } }), { code: 'effect-unknown', where: 'review.approve', name: 'sing' }],
    ['an approval without levels', reviewed({ levels: [] }), { code: 'approval-without-levels', where: 'review' }],
    ['an approval whose levels may all be skipped', level({ notFor: ['letter'] }), { code: 'approval-may-ask-nobody', where: 'review' }],
    ['an approval of levels for some kinds only', level({ onlyFor: ['deed'] }), { code: 'approval-may-ask-nobody', where: 'review' }],
    ['an approval with a guard that is not defined', reviewed({ guards: ['sealed'] }), { code: 'guard-unknown', where: 'review.approval', name: 'sealed' }],
    ['a return that offers no step', reviewed({ onReturned: { to: { oneOf: [] } } }), { code: 'return-without-target', where: 'review.return' }],
    ['a return that offers a step that is none', reviewed({ onReturned: { to: { oneOf: ['draft', 'dream'] } } }), { code: 'target-unknown', where: 'review.return', name: 'dream' }],
    ['two levels of one name', reviewed({ levels: [...approval.levels, ...approval.levels] }), { code: 'level-repeated', where: 'review.level:heads' }],
    ['a level of a role that does not exist', level({ role: 'ghost' }), { code: 'level-role-not-held', where: 'review.level:heads', name: 'ghost' }],
    ['a level that only the engine could answer', level({ role: 'timer' }), { code: 'level-role-not-held', where: 'review.level:heads', name: 'timer' }],
    ['a level of none', level({ rule: { atLeast: 0 } }), { code: 'level-rule-unanswerable', where: 'review.level:heads' }],
    ['a level of one and a half', level({ rule: { atLeast: 1.5 } }), { code: 'level-rule-unanswerable', where: 'review.level:heads' }],
    [
      'an own event by the name of a decision',
      soundWith({ review: { kind: 'review', approval, on: { approve: { to: 'done', by: ['head'] } } } }),
      { code: 'event-reserved', where: 'review.approve' },
    ],
    [
      'an event that is declared in a state and anywhere',
      soundWith({}, { anywhere: { submit: { to: 'done', by: ['head'] } } }),
      { code: 'event-shadowed', where: 'draft.submit' },
    ],
    ['a state that nothing leads to', soundWith({ attic: { kind: 'work', on: { leave: { to: 'done', by: ['head'] } } } }), { code: 'state-unreachable', where: 'attic' }],
    [
      'a state that leads to no end',
      soundWith({ draft: { kind: 'work', on: { submit: { to: 'review', by: ['writer'] }, drop: { to: 'limbo', by: ['writer'] } } }, limbo: { kind: 'work', on: {} } }),
      { code: 'dead-end', where: 'limbo' },
    ],
    [
      'a circle that only a cancellation leaves',
      soundWith(
        {
          draft: { kind: 'work', on: { submit: { to: 'review', by: ['writer'] }, spin: { to: 'ring', by: ['writer'] } } },
          ring: { kind: 'work', on: { spin: { to: 'ring', by: ['writer'] } } },
        },
        { anywhere: { cancel: { to: 'done', by: ['head'] } } },
      ),
      { code: 'dead-end', where: 'ring' },
    ],
  ])('finds %s', (_what, definition, fault) => {
    expect(checkDefinition(definition)).toEqual([fault]);
  });

  it('names every fault, not the first', () => {
    const faults = checkDefinition(submitWith({ to: 'dream', by: ['ghost'], guards: ['sealed'], effects: [{ name: 'sing' }] }));
    expect(faults.map(({ code }) => code)).toEqual(['target-unknown', 'role-unknown', 'guard-unknown', 'effect-unknown']);
  });

  it('counts ways from anywhere as ways to a state', () => {
    expect(checkDefinition(soundWith({ withdrawn: { kind: 'final' } }, { anywhere: { cancel: { to: 'withdrawn', by: ['head'] } } }))).toEqual([]);
  });
});

describe('defineWorkflow', () => {
  it('hands a sound definition back as it is', () => {
    expect(defineWorkflow<BaseFacts>()(sound)).toBe(sound);
  });

  it('lets no faulty definition come into being, and names its faults', () => {
    const define = () => defineWorkflow<BaseFacts>()(level({ role: 'ghost' }));
    expect(define).toThrow(FaultyDefinition);
    expect(define).toThrow('Workflow letter is faulty: level-role-not-held at review.level:heads');
  });
});
