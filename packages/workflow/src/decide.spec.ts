import { describe, expect, it } from '@jest/globals';
import { decide } from './decide.js';
import { accepted, approvedBy, at, codes, facts, inForce, newPaper, paper, send, submitted, type Paper } from './paper.fixture.js';

const keeper = at('keeper');

describe('an event', () => {
  it('moves the instance on and says what follows', () => {
    expect(send(newPaper(), 'submit', at('writer'))).toMatchObject({
      ok: true,
      from: 'writing',
      to: 'review',
      effects: [
        { name: 'tell', what: 'submitted' },
        { name: 'ask', state: 'review', round: 1, level: 'heads' },
      ],
    });
  });

  it('leaves the instance it was given as it was', () => {
    const before = newPaper();
    send(before, 'submit', at('writer'));
    expect(before).toEqual(newPaper());
  });

  it('may be sent by a timer, where the definition says so', () => {
    expect(send(inForce(), 'file', at('timer'))).toMatchObject({ ok: true, to: 'filed', effects: [{ name: 'shelve' }] });
  });

  it('is only recorded when it leads to the same state', () => {
    const before = inForce();
    const { to, effects, next } = accepted(send(before, 'note', keeper));
    expect({ to, effects, next }).toEqual({ to: 'inForce', effects: [{ name: 'tell', what: 'noted' }], next: before });
  });

  it('is only recorded in a review too: the round and its decisions go on', () => {
    const before = approvedBy(submitted(), 'head-1');
    expect(accepted(send(before, 'note', keeper)).next).toEqual(before);
    expect(send(before, 'note', keeper, facts({ approvers: {} }))).toMatchObject({ ok: true });
  });
});

describe('an event is refused', () => {
  it('for every unmet guard at once, thing by thing', () => {
    const outcome = send(newPaper(), 'submit', at('writer'), facts({ title: '', unnumberedPages: [3, 8] }));
    expect(outcome).toEqual({
      ok: false,
      refusals: [{ code: 'untitled' }, { code: 'unnumbered', where: 'page:3' }, { code: 'unnumbered', where: 'page:8' }],
    });
  });

  it('to a role that may not send it, together with whatever else is unmet', () => {
    const outcome = send(newPaper(), 'submit', at('clerk-1'), facts({ title: '' }));
    expect(outcome).toEqual({
      ok: false,
      refusals: [{ code: 'role-not-allowed', params: { role: 'clerk', roles: 'writer' } }, { code: 'untitled' }],
    });
  });

  it('when the state does not know it', () => {
    expect(send(newPaper(), 'file', keeper)).toEqual({
      ok: false,
      refusals: [{ code: 'event-unknown-here', params: { event: 'file', state: 'writing' } }],
    });
  });

  it.each(['approve', 'return'])('when it is "%s" outside a review', (event) => {
    expect(codes(send(newPaper(), event, at('head-1')))).toEqual(['event-unknown-here']);
  });

  it.each(['constructor', 'toString', '__proto__'])('when it is called "%s", which every object knows', (event) => {
    expect(codes(send(newPaper(), event, keeper))).toEqual(['event-unknown-here']);
  });

  it.each(['submit', 'approve', 'file', 'reopen', 'withdraw'])('in a final state, "%s" among them', (event) => {
    const filed = accepted(send(inForce(), 'file', keeper)).next;
    expect(codes(send(filed, event, keeper, facts({ reason: 'mistake', to: 'writing' })))).toEqual(['state-final']);
  });

  it('when it would bring the text before a level that has no seat, or fewer than must approve', () => {
    const outcome = send(newPaper(), 'submit', at('writer'), facts({ approvers: { heads: [], members: facts().approvers['members']!.slice(0, 1) } }));
    expect(outcome).toEqual({
      ok: false,
      refusals: [
        { code: 'no-approver', where: 'level:heads', params: { level: 'heads', role: 'head', needed: 1, seats: 0 } },
        { code: 'no-approver', where: 'level:clerks', params: { level: 'clerks', role: 'clerk', needed: 1, seats: 0 } },
        { code: 'no-approver', where: 'level:members', params: { level: 'members', role: 'member', needed: 2, seats: 1 } },
      ],
    });
  });
});

describe('an event of anywhere', () => {
  it.each([
    ['writing', newPaper()],
    ['review', submitted()],
    ['inForce', inForce()],
  ])('can be sent in %s', (_state, instance: Paper) => {
    expect(send(instance, 'withdraw', keeper, facts({ reason: 'superseded' }))).toMatchObject({ ok: true, to: 'withdrawn' });
  });

  it('has guards like any other', () => {
    expect(codes(send(newPaper(), 'withdraw', keeper))).toEqual(['no-reason']);
  });
});

describe('an event whose target the caller names', () => {
  it('leads there', () => {
    expect(send(inForce(), 'reopen', keeper, facts({ reason: 'misprint', to: 'writing' }))).toMatchObject({ ok: true, to: 'writing' });
  });

  it('is refused without a target', () => {
    expect(send(inForce(), 'reopen', keeper, facts({ reason: 'misprint' }))).toEqual({
      ok: false,
      refusals: [{ code: 'target-unknown', params: { to: '' } }],
    });
  });

  it('is refused for a state that is not offered', () => {
    expect(codes(send(inForce(), 'reopen', keeper, facts({ reason: 'misprint', to: 'review' })))).toEqual(['target-unknown']);
  });

  it('leads back only: neither to a later state nor to the present one', () => {
    expect(codes(send(submitted(), 'reopen', keeper, facts({ reason: 'in haste', to: 'inForce' })))).toEqual(['target-unknown']);
    expect(codes(send(newPaper(), 'reopen', keeper, facts({ reason: 'in haste', to: 'writing' })))).toEqual(['target-unknown']);
  });

  it('names every reason: role, target and guards', () => {
    expect(codes(send(inForce(), 'reopen', at('writer'), facts()))).toEqual(['role-not-allowed', 'target-unknown', 'no-reason']);
  });
});

describe('an instance of another definition', () => {
  it('is not judged at all', () => {
    const stranger = { ...newPaper(), state: 'burning' as 'writing' };
    expect(() => decide(paper, stranger, 'submit', at('writer'), facts())).toThrow('paper version 1 has no state burning');
  });
});
