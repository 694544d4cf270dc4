import { describe, expect, it } from '@jest/globals';
import { begin } from './arrive.js';
import { decide } from './decide.js';
import { defineWorkflow } from './define-workflow.js';
import type { BaseFacts } from './definition.js';
import type { Instance } from './instance.js';
import { openLevel } from './levels.js';

const chain = (to: 'second' | 'done') =>
  ({
    kind: 'review',
    approval: { levels: [{ id: 'heads', role: 'head', rule: 'all' }], onLevelOpened: [], onApproved: { to }, onReturned: { to: { oneOf: ['draft', 'first'] } } },
  }) as const;

/** Two reviews, one after the other; the second may send the text back before the first, or into it. */
const twice = defineWorkflow<BaseFacts>()({
  id: 'twice',
  version: 1,
  initial: 'draft',
  roles: { held: ['writer', 'head'] },
  effects: [],
  guards: {},
  states: {
    draft: { kind: 'work', on: { submit: { to: 'first', by: ['writer'] } } },
    first: chain('second'),
    second: chain('done'),
    done: { kind: 'final' },
  },
});

const facts: BaseFacts = { approvers: { heads: [{ positionId: 'a', authors: [] }, { positionId: 'b', authors: [] }] }, contentHash: 'text', readHash: 'text' };
const step = (instance: Instance, event: string, positionId: string, over: Partial<BaseFacts> = {}): Instance => {
  const actor = { positionId, accountId: positionId, role: event === 'submit' ? 'writer' : 'head' };
  const outcome = decide(twice, instance as Instance<'draft'>, event, actor, { ...facts, ...over });
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ code }) => code).join(', '));
  return outcome.next;
};
const inSecond = ['a', 'b'].reduce((instance, seat) => step(instance, 'approve', seat), step(begin(twice).next, 'submit', 'writer'));
const remarks = [{ where: 'all', text: 'no' }];
const waiting = (instance: Instance) => openLevel(twice, instance as Instance<'draft'>, facts)?.waiting.map(({ positionId }) => positionId);

describe('a return that goes back behind another review', () => {
  it('strikes out what was decided there, and the text goes through both again', () => {
    const back = step(step(inSecond, 'approve', 'a'), 'return', 'b', { remarks, to: 'draft' });
    expect(back.decisions.filter(({ state }) => state === 'first').map(({ voided }) => voided)).toEqual([true, true]);
    expect(back.decisions.filter(({ state }) => state === 'second').some(({ voided }) => voided)).toBe(false);
    const again = step(back, 'submit', 'writer');
    expect(again.state).toBe('first');
    expect(waiting(again)).toEqual(['a', 'b']);
    const secondAgain = step(step(again, 'approve', 'a'), 'approve', 'b');
    expect(secondAgain.state).toBe('second');
    expect(waiting(secondAgain)).toEqual(['b']);
  });

  it('into it begins a round of it that everybody is asked in', () => {
    const back = step(inSecond, 'return', 'a', { remarks, to: 'first' });
    expect(back).toMatchObject({ state: 'first', rounds: { first: 2, second: 1 } });
    expect(waiting(back)).toEqual(['a', 'b']);
  });
});
