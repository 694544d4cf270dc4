import { describe, expect, it } from '@jest/globals';
import { allowedEvents, unmetGuardsOf } from './allowed-events.js';
import { accepted, approvedBy, at, facts, inForce, newPaper, paper, send, submitted, type Paper } from './paper.fixture.js';

const list = (instance: Paper, actor: ReturnType<typeof at>, given = facts()) =>
  Object.fromEntries(allowedEvents(paper, instance, actor, given).map(({ event, ...rest }) => [event, rest]));

describe('the events of a state', () => {
  it('are all named, with where they lead and why not', () => {
    expect(allowedEvents(paper, newPaper(), at('writer'), facts({ unnumberedPages: [3] }))).toEqual([
      { event: 'reopen', allowed: false, to: null, targets: [], refusals: expect.arrayContaining([{ code: 'target-unknown', params: { to: '' } }]) },
      { event: 'withdraw', allowed: false, to: 'withdrawn', targets: ['withdrawn'], refusals: [{ code: 'role-not-allowed', params: { role: 'writer', roles: 'keeper' } }] },
      { event: 'submit', allowed: false, to: 'review', targets: ['review'], refusals: [{ code: 'unnumbered', where: 'page:3' }] },
    ]);
  });

  it('are allowed although the words that come with them are still to be given', () => {
    expect(list(inForce(), at('keeper'))).toMatchObject({
      reopen: { allowed: true, to: null, targets: ['writing'], refusals: [] },
      withdraw: { allowed: true, to: 'withdrawn' },
      note: { allowed: true, to: 'inForce' },
      lend: { allowed: true, to: 'inForce' },
      file: { allowed: true, to: 'filed' },
    });
  });

  it('are none in a final state', () => {
    const filed = accepted(send(inForce(), 'file', at('keeper'))).next;
    expect(allowedEvents(paper, filed, at('keeper'), facts())).toEqual([]);
  });
});

describe('the decisions of a review', () => {
  it('are open to those who are asked', () => {
    expect(list(submitted(), at('head-1'))).toMatchObject({
      approve: { allowed: true, to: 'review', refusals: [] },
      return: { allowed: true, to: 'writing', targets: ['writing', 'gathering'], refusals: [] },
    });
  });

  it('are kept from everybody by what the approval itself asks for', () => {
    const early = facts({ recordedOn: '2026-03-01', effectiveOn: '2026-03-02' });
    expect(list(submitted(), at('head-1'), early)).toMatchObject({
      approve: { allowed: false, refusals: [{ code: 'not-yet' }] },
      return: { allowed: false, refusals: [{ code: 'not-yet' }] },
    });
  });

  it('lead out of it for the one whose approval is the last', () => {
    const nearly = approvedBy(submitted(), 'head-1', 'head-2', 'clerk-1', 'member-1');
    expect(list(nearly, at('member-2'))['approve']).toMatchObject({ allowed: true, to: 'inForce' });
  });

  it('say what keeps the others from them', () => {
    const codes = (actor: ReturnType<typeof at>) => list(submitted(), actor)['approve']?.refusals.map(({ code }) => code);
    expect(codes(at('clerk-1'))).toEqual(['level-not-open']);
    expect(codes(at('head-1', 'ann'))).toEqual(['own-text']);
    expect(codes(at('keeper'))).toEqual(['role-not-allowed']);
  });
});

describe('what is missing', () => {
  it('is named without regard to who asks', () => {
    expect(unmetGuardsOf(paper, newPaper(), facts({ title: '', unnumberedPages: [3] }))).toEqual([
      { code: 'untitled' },
      { code: 'unnumbered', where: 'page:3' },
    ]);
  });

  it('includes approvers that the next review would lack', () => {
    const unmet = unmetGuardsOf(paper, newPaper(), facts({ approvers: { ...facts().approvers, clerks: [] } }));
    expect(unmet).toMatchObject([{ code: 'no-approver', where: 'level:clerks' }]);
  });

  it('in a review is only somebody to answer', () => {
    expect(unmetGuardsOf(paper, submitted(), facts({ title: '' }))).toEqual([]);
    expect(unmetGuardsOf(paper, submitted(), facts({ approvers: {} })).map(({ where }) => where)).toEqual(['level:heads', 'level:clerks', 'level:members']);
  });

  it('leaves out events that are only recorded, and those of anywhere', () => {
    expect(unmetGuardsOf(paper, inForce(), facts({ title: '' }))).toEqual([]);
  });

  it('is nothing in a final state', () => {
    const filed = accepted(send(inForce(), 'file', at('keeper'))).next;
    expect(unmetGuardsOf(paper, filed, facts({ title: '' }))).toEqual([]);
  });
});
