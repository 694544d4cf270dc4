import { describe, expect, it } from '@jest/globals';
import { begin, changeContent } from './arrive.js';
import { roundOf } from './instance.js';
import { openLevel } from './levels.js';
import { accepted, approvedBy, at, codes, facts, inForce, newPaper, paper, send, submitted, type Paper } from './paper.fixture.js';

const keeper = at('keeper');
const remarks = [{ where: 'page:2', text: 'is missing' }];
const waiting = (instance: Paper, given = facts()) => openLevel(paper, instance, given)?.waiting.map(({ positionId }) => positionId);
const returned = (instance: Paper): Paper => accepted(send(instance, 'return', at('head-2'), facts({ remarks }))).next;
const resubmitted = (instance: Paper): Paper => accepted(send(instance, 'submit', at('writer'))).next;

describe('a new instance', () => {
  it('begins in the initial state, with the effects of opening', () => {
    expect(begin(paper)).toEqual({ next: { state: 'writing', rounds: {}, contentHash: null, decisions: [] }, effects: [{ name: 'plan' }] });
  });
});

describe('entering a review', () => {
  it('opens a round on the text as it stands', () => {
    const { next } = accepted(send(newPaper(), 'submit', at('writer'), facts({ contentHash: 'text-7' })));
    expect(next).toMatchObject({ state: 'review', rounds: { review: 1 }, contentHash: 'text-7' });
    expect(roundOf(next)).toBe(1);
  });
});

describe('after a return', () => {
  const mended = facts({ contentHash: 'text-2', readHash: 'text-2' });
  const again = accepted(send(returned(approvedBy(submitted(), 'head-1')), 'submit', at('writer'), mended)).next;

  it('the next round of a changed text asks everybody again: decisions of the former round do not count', () => {
    expect(roundOf(again)).toBe(2);
    expect(waiting(again, mended)).toEqual(['head-1', 'head-2']);
    expect(again.decisions).toHaveLength(2);
  });

  it('the next round needs every approval', () => {
    expect(send(again, 'approve', at('head-2'), mended)).toMatchObject({ ok: true, to: 'review', effects: [] });
    const second = accepted(send(again, 'approve', at('head-2'), mended)).next;
    expect(send(second, 'approve', at('head-1'), mended)).toMatchObject({ ok: true, effects: [{ round: 2, level: 'clerks' }] });
  });
});

describe('after a reopening', () => {
  it('an approved text goes through its chain once more, in a round of its own', () => {
    const reopened = accepted(send(inForce(), 'reopen', keeper, facts({ reason: 'misprint', to: 'writing' }))).next;
    expect(reopened.contentHash).toBeNull();
    const again = resubmitted(reopened);
    expect(roundOf(again)).toBe(2);
    expect(waiting(again)).toEqual(['head-1', 'head-2']);
  });

  it('of a review that nobody had answered, the round still counts: a late answer to it is refused', () => {
    const reopened = accepted(send(submitted(), 'reopen', keeper, facts({ reason: 'misprint', to: 'writing' }))).next;
    expect(codes(send(reopened, 'approve', at('head-1')))).toEqual(['event-unknown-here']);
    expect(roundOf(resubmitted(reopened))).toBe(2);
  });
});

describe('a text that is changed under review', () => {
  const halfway = approvedBy(submitted(), 'head-1', 'head-2');
  const edited = facts({ contentHash: 'text-2' });
  const changed = changeContent(paper, halfway, edited);

  it('voids the decisions of its round and asks the first level again', () => {
    expect(changed.next).toMatchObject({ state: 'review', rounds: { review: 2 }, contentHash: 'text-2' });
    expect(changed.next.decisions.map(({ voided }) => voided)).toEqual([true, true]);
    expect(changed.effects).toEqual([{ name: 'ask', state: 'review', round: 2, level: 'heads' }]);
  });

  it('takes no decision of those who have read the former text', () => {
    expect(codes(send(changed.next, 'approve', at('head-1'), facts({ contentHash: 'text-2' })))).toEqual(['content-changed']);
  });

  it('is decided anew by those who have read the new one', () => {
    const given = facts({ contentHash: 'text-2', readHash: 'text-2' });
    expect(send(changed.next, 'approve', at('head-1'), given)).toMatchObject({ ok: true, approval: { round: 2, contentHash: 'text-2' } });
  });

  it('keeps the decisions of earlier rounds as they were', () => {
    const second = resubmitted(returned(submitted()));
    expect(changeContent(paper, second, edited).next.decisions).toEqual(second.decisions);
  });

  it('stays as it is when the change leaves the text the same', () => {
    expect(changeContent(paper, halfway, facts())).toEqual({ next: halfway, effects: [] });
  });

  it('is nobody\'s business outside a review', () => {
    expect(changeContent(paper, newPaper(), edited)).toEqual({ next: newPaper(), effects: [] });
  });
});

describe('a decision', () => {
  const struckOut = (over: object): Paper => {
    const once = approvedBy(submitted(), 'head-1');
    return { ...once, decisions: once.decisions.map((decision) => ({ ...decision, ...over })) };
  };

  it.each([
    ['it is voided', { voided: true }],
    ['it was made on another text', { contentHash: 'text-0' }],
    ['it belongs to another round', { round: 0 }],
    ['it belongs to another review', { state: 'review of something else' }],
    ['its position is no longer asked', { positionId: 'head-3' }],
    ['it was made at another level', { level: 'clerks' }],
    ['it was a return', { verdict: 'return' }],
  ])('does not count when %s', (_why, over) => {
    expect(waiting(struckOut(over))).toEqual(['head-1', 'head-2']);
  });
});
