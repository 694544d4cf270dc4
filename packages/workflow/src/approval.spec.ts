import { describe, expect, it } from '@jest/globals';
import { openLevel } from './levels.js';
import { accepted, approvedBy, at, codes, facts, newPaper, pages, paper, send, submitted, type Paper, type PaperFacts } from './paper.fixture.js';

const waiting = (instance: Paper) => openLevel(paper, instance, facts())?.waiting.map(({ positionId }) => positionId);
const open = (instance: Paper) => openLevel(paper, instance, facts())?.level.id;
const pagesMissing = facts({ remarks: [{ where: 'page:2', text: 'is missing' }] });

describe('a level of all', () => {
  it('asks its seats at the same time, in any order', () => {
    expect(waiting(submitted())).toEqual(['head-1', 'head-2']);
    expect(waiting(approvedBy(submitted(), 'head-2'))).toEqual(['head-1']);
  });

  it('records an approval and stays until the last of them', () => {
    const outcome = accepted(send(submitted(), 'approve', at('head-1')));
    expect(outcome).toMatchObject({ from: 'review', to: 'review', effects: [] });
    expect(outcome.approval).toEqual({
      state: 'review',
      round: 1,
      level: 'heads',
      positionId: 'head-1',
      accountId: 'holder of head-1',
      verdict: 'approve',
      contentHash: 'text-1',
      remarks: [],
    });
  });

  it('opens the next level with its last approval', () => {
    const outcome = accepted(send(approvedBy(submitted(), 'head-1'), 'approve', at('head-2')));
    expect(outcome).toMatchObject({ to: 'review', effects: [{ name: 'ask', state: 'review', round: 1, level: 'clerks' }] });
    expect(open(outcome.next)).toBe('clerks');
  });

  it('asks a position once, even if it is seated twice', () => {
    const twice = [...facts().approvers['heads']!, { positionId: 'head-1', authors: [] }];
    const doubled = facts({ approvers: { ...facts().approvers, heads: twice } });
    const once = accepted(send(submitted(), 'approve', at('head-1'), doubled)).next;
    expect(accepted(send(once, 'approve', at('head-2'), doubled)).effects).toMatchObject([{ level: 'clerks' }]);
  });
});

describe('a level of any', () => {
  it('is complete with one approval', () => {
    expect(open(approvedBy(submitted(), 'head-1', 'head-2', 'clerk-2'))).toBe('members');
  });
});

describe('a level of more than it has seats', () => {
  const one = facts({ approvers: { ...facts().approvers, members: [{ positionId: 'member-1', authors: [] }] } });
  const refusal = { code: 'no-approver', where: 'level:members', params: { level: 'members', role: 'member', needed: 2, seats: 1 } };

  it('is never opened: the text does not come before a chain that cannot answer', () => {
    expect(send(newPaper(), 'submit', at('writer'), one)).toEqual({ ok: false, refusals: [refusal] });
  });

  it('takes no approval when it lost the seats meanwhile, and can still send the text back', () => {
    const nearly = approvedBy(submitted(), 'head-1', 'head-2', 'clerk-1');
    expect(send(nearly, 'approve', at('member-1'), one)).toEqual({ ok: false, refusals: [refusal] });
    expect(send(nearly, 'return', at('member-1'), { ...one, remarks: pagesMissing.remarks })).toMatchObject({ ok: true, to: 'writing' });
  });
});

describe('a level of n', () => {
  it('is complete with the n-th approval, which ends the last level and the review', () => {
    const nearly = approvedBy(submitted(), 'head-1', 'head-2', 'clerk-1', 'member-3');
    expect(openLevel(paper, nearly, facts())).toMatchObject({ needed: 2, approved: [{ positionId: 'member-3' }] });
    expect(accepted(send(nearly, 'approve', at('member-1')))).toMatchObject({
      from: 'review',
      to: 'inForce',
      effects: [
        { name: 'print', copies: 2 },
        { name: 'tell', round: 1 },
      ],
      next: { state: 'inForce', contentHash: null },
    });
  });
});

describe('outside a review', () => {
  it('no level is open', () => {
    expect(openLevel(paper, newPaper(), facts())).toBeNull();
  });
});

describe('a return', () => {
  it('by any one seat sends the text back with its remarks, whatever the others said', () => {
    const outcome = accepted(send(approvedBy(submitted(), 'head-1'), 'return', at('head-2'), pagesMissing));
    expect(outcome).toMatchObject({
      to: 'writing',
      effects: [{ name: 'tell', what: 'returned', round: 1 }],
      approval: { verdict: 'return', remarks: [{ where: 'page:2', text: 'is missing' }] },
    });
  });

  it('from a later level goes all the way back too', () => {
    const outcome = send(approvedBy(submitted(), 'head-1', 'head-2', 'clerk-1'), 'return', at('member-2'), pagesMissing);
    expect(outcome).toMatchObject({ ok: true, to: 'writing' });
  });

  it('by one of a level of any is enough too', () => {
    const outcome = send(approvedBy(submitted(), 'head-1', 'head-2'), 'return', at('clerk-2'), pagesMissing);
    expect(outcome).toMatchObject({ ok: true, to: 'writing', approval: { level: 'clerks', positionId: 'clerk-2' } });
  });

  it('may name the step to go back to, of those that are offered', () => {
    const back = (to: string) => send(submitted(), 'return', at('head-1'), { ...pagesMissing, to });
    expect(back('gathering')).toMatchObject({ ok: true, to: 'gathering' });
    expect(back('writing')).toMatchObject({ ok: true, to: 'writing' });
    expect(back('inForce')).toEqual({ ok: false, refusals: [{ code: 'target-unknown', params: { to: 'inForce' } }] });
  });

  it('may say of which field it speaks', () => {
    const remarks = [{ where: 'page:2', field: 'heading', text: 'is misspelt' }];
    expect(accepted(send(submitted(), 'return', at('head-1'), facts({ remarks }))).approval?.remarks).toEqual(remarks);
  });

  it.each([[undefined], [[]], [[{ where: 'page:2', text: '  ' }]]])('is refused when it says nothing: %j', (remarks) => {
    expect(codes(send(submitted(), 'return', at('head-1'), facts({ remarks })))).toEqual(['remarks-missing']);
  });

  it('drops the remarks that say nothing', () => {
    const remarks = [{ where: 'page:1', text: '' }, { where: 'page:2', text: 'is missing' }];
    expect(accepted(send(submitted(), 'return', at('head-1'), facts({ remarks }))).approval?.remarks).toHaveLength(1);
  });
});

describe('a decision is refused', () => {
  it('from a role that is at no level', () => {
    expect(send(submitted(), 'approve', at('writer'))).toEqual({
      ok: false,
      refusals: [{ code: 'role-not-allowed', params: { role: 'writer', roles: 'head,clerk,member' } }],
    });
  });

  it('from a position of the right role that is not asked', () => {
    expect(codes(send(submitted(), 'approve', at('head-9')))).toEqual(['not-asked']);
  });

  it('from a seat of the level under another role', () => {
    expect(codes(send(submitted(), 'approve', { ...at('head-1'), role: 'clerk' }))).toEqual(['not-asked']);
  });

  it('before the level has its turn', () => {
    expect(send(submitted(), 'approve', at('clerk-1'))).toEqual({
      ok: false,
      refusals: [{ code: 'level-not-open', where: 'level:clerks', params: { level: 'clerks' } }],
    });
  });

  it.each(['approve', 'return'])('after the level has done without it: %s', (event) => {
    const passed = approvedBy(submitted(), 'head-1', 'head-2', 'clerk-1');
    expect(codes(send(passed, event, at('clerk-2'), pagesMissing))).toEqual(['level-complete']);
  });

  it.each(['approve', 'return'])('for what the approval itself asks of every decision: %s', (event) => {
    const early = { ...pagesMissing, recordedOn: '2026-03-01', effectiveOn: '2026-03-02' };
    expect(codes(send(submitted(), event, at('head-1'), early))).toEqual(['not-yet']);
  });

  it('twice from one position, whoever holds it by then', () => {
    const once = approvedBy(submitted(), 'head-1');
    expect(codes(send(once, 'approve', at('head-1')))).toEqual(['already-decided']);
    expect(codes(send(once, 'return', at('head-1', 'an acting head'), pagesMissing))).toEqual(['already-decided']);
  });

  it.each(['approve', 'return'])('on a text that the account has written itself: %s', (event) => {
    expect(codes(send(submitted(), event, at('head-1', 'ann'), pagesMissing))).toEqual(['own-text']);
  });

  it('when another text was read than the one under review', () => {
    expect(codes(send(submitted(), 'approve', at('head-1'), facts({ readHash: 'text-0' })))).toEqual(['content-changed']);
    expect(codes(send(submitted(), 'approve', at('head-1'), facts({ readHash: undefined })))).toEqual(['content-changed']);
  });

  it('when the text has been changed since it was submitted, even by one who has read the change', () => {
    const changed = facts({ contentHash: 'text-2', readHash: 'text-2' });
    expect(codes(send(submitted(), 'approve', at('head-1'), changed))).toEqual(['content-changed']);
  });

  it('when the text has been changed since, by one who has read it as it was submitted', () => {
    expect(codes(send(submitted(), 'approve', at('head-1'), facts({ contentHash: 'text-2' })))).toEqual(['content-changed']);
  });

  it('when a later level has lost its seats: no approval may lead to nobody', () => {
    const vacant = facts({ approvers: { ...facts().approvers, members: [] } });
    expect(codes(send(submitted(), 'approve', at('head-1'), vacant))).toEqual(['no-approver']);
    expect(send(submitted(), 'return', at('head-1'), { ...vacant, remarks: pagesMissing.remarks })).toMatchObject({ ok: true });
  });

  it('for all its reasons at once', () => {
    const vacant = { ...facts().approvers, members: [] };
    const outcome = send(submitted(), 'approve', at('clerk-1', 'ann'), facts({ readHash: 'text-0', approvers: vacant }));
    expect(codes(outcome)).toEqual(['level-not-open', 'own-text', 'content-changed', 'no-approver']);
  });
});

describe('a position that sits at two levels', () => {
  const both = [{ positionId: 'head-1', authors: [] }];
  const oneRole = facts({ approvers: { heads: both, clerks: both, members: facts().approvers['members']! } });

  it('answers at the one that is open', () => {
    const first = accepted(send(submitted(), 'approve', at('head-1'), oneRole));
    expect(first.approval?.level).toBe('heads');
    const second = send(first.next, 'approve', { ...at('head-1'), role: 'clerk' }, oneRole);
    expect(accepted(second).approval?.level).toBe('clerks');
  });
});

describe('a decision says what it was made on', () => {
  it('the whole text, and the part that its seat answers for', () => {
    const given = pages('a', 'b');
    expect(accepted(send(submitted(given), 'approve', at('head-1'), given)).approval).toMatchObject({ contentHash: 'a b', partHash: 'a' });
    expect(accepted(send(submitted(), 'approve', at('head-1'))).approval).not.toHaveProperty('partHash');
  });

  it('from which day it holds, where that is another than the day it was recorded', () => {
    const paperDay = facts({ recordedOn: '2026-03-05', effectiveOn: '2026-03-02' });
    expect(accepted(send(submitted(), 'approve', at('head-1'), paperDay)).approval).toMatchObject({ effectiveOn: '2026-03-02' });
    expect(accepted(send(submitted(), 'approve', at('head-1'))).approval).not.toHaveProperty('effectiveOn');
  });
});

describe('an account that has written the text itself', () => {
  const waiver = { by: 'order 7', what: 'the division has one officer' };
  const waivedHead: PaperFacts = facts({
    approvers: { ...facts().approvers, heads: [{ positionId: 'head-1', authors: ['ann'], waived: waiver }, { positionId: 'head-2', authors: ['ann'] }] },
  });

  it('decides where its seat carries a waiver, and the decision names it', () => {
    expect(accepted(send(submitted(), 'approve', at('head-1', 'ann'), waivedHead)).approval).toMatchObject({ accountId: 'ann', waiver });
  });

  it('decides in no other seat on the strength of it', () => {
    expect(codes(send(submitted(), 'approve', at('head-2', 'ann'), waivedHead))).toEqual(['own-text']);
  });

  it('is another than the one who only sits there: his decision needs no waiver and names none', () => {
    expect(accepted(send(submitted(), 'approve', at('head-1'), waivedHead)).approval).not.toHaveProperty('waiver');
  });

  it('is told from the position: the one acting for an author may decide, the author acting for another may not', () => {
    expect(send(submitted(), 'approve', at('head-1', 'an acting head'))).toMatchObject({ ok: true });
    expect(codes(send(approvedBy(submitted(), 'head-1', 'head-2'), 'approve', at('clerk-1', 'ann')))).toEqual(['own-text']);
  });

  it('is known by what was written up to the moment of the decision, not up to the question', () => {
    const written = facts({ approvers: { ...facts().approvers, heads: [{ positionId: 'head-1', authors: ['ann', 'bob'] }] } });
    expect(send(submitted(), 'approve', at('head-1', 'bob'))).toMatchObject({ ok: true });
    expect(codes(send(submitted(), 'approve', at('head-1', 'bob'), written))).toEqual(['own-text']);
  });
});
