import { describe, expect, it } from '@jest/globals';
import { begin, changeContent } from './arrive.js';
import { decide } from './decide.js';
import type { Decision } from './instance.js';
import { openLevel } from './levels.js';
import { accepted, approvedWith, at, codes, facts, pages, paper, paperWith, send, submitted, threeLevels, type Paper, type PaperFacts } from './paper.fixture.js';

const remarks = [{ where: 'page:2', text: 'is thin' }];
const first = pages('a', 'b');
const secondPageMended = pages('a', 'b2');

const open = (instance: Paper, given: PaperFacts) => {
  const level = openLevel(paper, instance, given);
  return level && [level.level.id, level.waiting.map(({ positionId }) => positionId)];
};
const returnedBy = (positionId: string, instance: Paper, given = first): Paper => accepted(send(instance, 'return', at(positionId), { ...given, remarks })).next;
const submit = (instance: Paper, given: PaperFacts): Paper => accepted(send(instance, 'submit', at('writer'), given)).next;
const told = ({ decisions }: Paper) =>
  decisions.map(({ positionId, round, verdict, carriedFrom, voided }: Decision) =>
    [positionId, verdict, `round ${round}`, ...(carriedFrom === undefined ? [] : [`from ${carriedFrom}`]), ...(voided ? ['void'] : [])].join(' '),
  );

describe('an edit', () => {
  const halfway = approvedWith(first, submitted(first), 'head-1', 'head-2');

  it('voids the decisions it touches and only those: the others count in the next round', () => {
    const { next, effects } = changeContent(paper, halfway, secondPageMended);
    expect(told(next)).toEqual(['head-1 approve round 1', 'head-2 approve round 1 void', 'head-1 approve round 2 from 1']);
    expect(open(next, secondPageMended)).toEqual(['heads', ['head-2']]);
    expect(effects).toEqual([{ name: 'ask', state: 'review', round: 2, level: 'heads' }]);
  });

  it('asks the levels above again, because they answer for the whole', () => {
    const further = approvedWith(first, halfway, 'clerk-1', 'member-1');
    const { next } = changeContent(paper, further, secondPageMended);
    expect(told(next).filter((line) => line.includes('void'))).toEqual(['head-2 approve round 1 void', 'clerk-1 approve round 1 void', 'member-1 approve round 1 void']);
    const afterHead = approvedWith(secondPageMended, next, 'head-2');
    expect(open(afterHead, secondPageMended)).toEqual(['clerks', ['clerk-1', 'clerk-2']]);
  });

  it('asks a level above again even where it answers for a part that stayed the same', () => {
    const withPart = (given: PaperFacts): PaperFacts => ({ ...given, approvers: { ...given.approvers, clerks: [{ positionId: 'clerk-1', authors: [], contentHash: 'a' }] } });
    const further = approvedWith(withPart(first), halfway, 'clerk-1');
    const { next } = changeContent(paper, further, withPart(secondPageMended));
    expect(open(approvedWith(withPart(secondPageMended), next, 'head-2'), withPart(secondPageMended))).toEqual(['clerks', ['clerk-1']]);
  });

  it('that is undone in a later round does not bring a decision back: nobody stood by it in between', () => {
    const edited = changeContent(paper, halfway, secondPageMended).next;
    const undone = changeContent(paper, edited, first).next;
    expect(open(undone, first)).toEqual(['heads', ['head-2']]);
    expect(told(undone).at(-1)).toBe('head-1 approve round 3 from 1');
  });

  it('of what no first-level seat answers for goes straight to the next level', () => {
    const preface = { ...pages('a', 'b'), contentHash: 'a b preface', readHash: 'a b preface' };
    const { next, effects } = changeContent(paper, halfway, preface);
    expect(open(next, preface)).toEqual(['clerks', ['clerk-1', 'clerk-2']]);
    expect(effects).toEqual([{ name: 'ask', state: 'review', round: 2, level: 'clerks' }]);
  });
});

describe('a carried approval', () => {
  const again = submit(returnedBy('head-2', approvedWith(first, submitted(first), 'head-1')), secondPageMended);

  it('is not asked for twice', () => {
    expect(codes(send(again, 'approve', at('head-1'), secondPageMended))).toEqual(['already-decided']);
  });

  it('still says on which text it was made', () => {
    expect(again.decisions.at(-1)).toMatchObject({ round: 2, carriedFrom: 1, contentHash: 'a b', partHash: 'a' });
  });

  it('counts together with those of its round', () => {
    expect(accepted(send(again, 'approve', at('head-2'), secondPageMended)).effects).toMatchObject([{ name: 'ask', level: 'clerks', round: 2 }]);
  });

  it('does not count for a part that is no longer the same', () => {
    const tampered = { ...again, contentHash: 'a2 b2' };
    expect(open(tampered, pages('a2', 'b2'))).toEqual(['heads', ['head-1', 'head-2']]);
  });

  it('is dropped when its account has come to be an author of the part', () => {
    const heads = secondPageMended.approvers['heads']!.map((seat) => ({ ...seat, authors: [...seat.authors, 'holder of head-1'] }));
    const written = { ...secondPageMended, approvers: { ...secondPageMended.approvers, heads } };
    const returned = returnedBy('head-2', approvedWith(first, submitted(first), 'head-1'));
    expect(open(submit(returned, written), written)).toEqual(['heads', ['head-1', 'head-2']]);
    const waived = { ...written, approvers: { ...written.approvers, heads: heads.map((seat) => ({ ...seat, waived: { by: 'order 7', what: 'one officer' } })) } };
    expect(open(submit(returned, waived), waived)).toEqual(['heads', ['head-2']]);
  });

  it('is dropped when its position is no longer asked', () => {
    const withoutFirst = { ...secondPageMended, approvers: { ...secondPageMended.approvers, heads: secondPageMended.approvers['heads']!.slice(1) } };
    const returned = returnedBy('head-2', approvedWith(first, submitted(first), 'head-1'));
    expect(told(submit(returned, withoutFirst))).toEqual(['head-1 approve round 1 void', 'head-2 return round 1']);
  });

  it('can be carried on and on, and keeps the round it was made in', () => {
    const third = submit(accepted(send(again, 'takeBack', at('writer'), secondPageMended)).next, pages('a', 'b3'));
    expect(told(third).at(-1)).toBe('head-1 approve round 3 from 1');
  });
});

describe('a text that comes back as it was returned', () => {
  it('goes to the one who returned it, and to nobody before him', () => {
    const atClerks = approvedWith(first, submitted(first), 'head-1', 'head-2');
    const again = submit(returnedBy('clerk-2', atClerks), first);
    expect(open(again, first)).toEqual(['clerks', ['clerk-1', 'clerk-2']]);
  });

  it('keeps the approvals of his own level', () => {
    const atMembers = approvedWith(first, submitted(first), 'head-1', 'head-2', 'clerk-1', 'member-3');
    expect(open(submit(returnedBy('member-1', atMembers), first), first)).toEqual(['members', ['member-1', 'member-2']]);
  });
});

describe('a text that was taken back', () => {
  it('comes again with what still holds', () => {
    const back = accepted(send(approvedWith(first, submitted(first), 'head-1', 'head-2'), 'takeBack', at('writer'), first)).next;
    expect(back).toMatchObject({ state: 'writing', contentHash: null });
    expect(open(submit(back, secondPageMended), secondPageMended)).toEqual(['heads', ['head-2']]);
  });
});

describe('a text that was reopened', () => {
  const inForce = approvedWith(first, submitted(first), 'head-1', 'head-2', 'clerk-1', 'member-1', 'member-2');
  const reopen = (instance: Paper) => accepted(send(instance, 'reopen', at('keeper'), { ...first, reason: 'misprint', to: 'writing' })).next;

  it('carries nothing: what was approved is struck out, and everybody is asked', () => {
    const reopened = reopen(inForce);
    expect(reopened.decisions.every(({ voided }) => voided)).toBe(true);
    expect(open(submit(reopened, first), first)).toEqual(['heads', ['head-1', 'head-2']]);
  });

  it('carries nothing from a review that was broken off either', () => {
    const reopened = reopen(approvedWith(first, submitted(first), 'head-1'));
    expect(open(submit(reopened, first), first)).toEqual(['heads', ['head-1', 'head-2']]);
  });
});

describe('a round that was brought to its end', () => {
  it('is spent: were it entered again unchanged, everybody would be asked', () => {
    const inForce = approvedWith(first, submitted(first), 'head-1', 'head-2', 'clerk-1', 'member-1', 'member-2');
    const again = submit({ ...inForce, state: 'writing' }, first);
    expect(open(again, first)).toEqual(['heads', ['head-1', 'head-2']]);
  });
});

describe('a chain that asks anew', () => {
  it('carries nothing at all', () => {
    const strict = paperWith(threeLevels, { asksAnew: true });
    const given = pages('a', 'b', { remarks });
    const step = (instance: Paper, event: string, positionId: string): Paper => accepted(decide(strict, instance, event, at(positionId), given)).next;
    const returned = step(step(step(begin(strict).next, 'submit', 'writer'), 'approve', 'head-1'), 'return', 'head-2');
    expect(openLevel(strict, step(returned, 'submit', 'writer'), given)?.waiting).toHaveLength(2);
  });
});

describe('facts', () => {
  it('without parts make every seat answer for the whole: any edit asks everybody again', () => {
    const { next } = changeContent(paper, approvedWith(facts(), submitted(), 'head-1', 'head-2'), facts({ contentHash: 'text-2', readHash: 'text-2' }));
    expect(told(next)).toEqual(['head-1 approve round 1 void', 'head-2 approve round 1 void']);
  });
});
