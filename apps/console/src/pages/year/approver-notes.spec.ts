import { describe, expect, it } from '@jest/globals';
import type { ApprovalStep } from '@prongsai/contracts';
import { notesOf, ruleOf } from './approver-notes.js';

type Approver = ApprovalStep['approvers'][number];

const clerk = { th: 'ปลัด อบต.', en: 'Clerk' };
const finance = { th: 'ผู้อำนวยการกองคลัง', en: 'Director of Finance' };
const answer = (given: Partial<Approver> = {}): Approver => ({
  approvalId: null, positionId: 'p', role: 'clerk', title: clerk, verdict: 'approved', decidedAt: '2026-04-21T03:00:00Z', decidedBy: clerk, acting: null, effectiveOn: null,
  paperNote: null, carriedFrom: null, waiver: null, voided: false, askedAt: '2026-04-20T03:00:00Z', workingDaysHeld: 1, ...given,
});

describe('what stands beside an answer', () => {
  it('is nothing, where the holder answered in his own right', () => {
    expect(notesOf(answer())).toEqual([]);
  });

  it('names both offices of an acting holder, with the order and its day', () => {
    const acting = { ownTitle: finance, orderNo: '142/2569', orderOn: '2026-04-01' };
    expect(notesOf(answer({ acting }))).toEqual([{ kind: 'acting', own: finance, office: clerk, no: '142/2569', on: '2026-04-01' }]);
    expect(notesOf(answer({ acting: { ...acting, orderOn: null, ownTitle: null }, decidedBy: finance }))).toEqual([{ kind: 'actingUndated', own: finance, office: clerk, no: '142/2569', on: null }]);
  });

  it('tells the day on paper, the round it holds from, and the leave to decide on own text', () => {
    const notes = notesOf(answer({ effectiveOn: '2026-04-10', paperNote: 'มค 72001/214', carriedFrom: 1, waiver: { by: 'มค 72001/9', what: 'กองมีเจ้าหน้าที่คนเดียว' } }));
    expect(notes.map(({ kind }) => kind)).toEqual(['paperNoted', 'carried', 'waiver']);
  });

  it('says first that a decision is void', () => {
    expect(notesOf(answer({ voided: true, effectiveOn: '2026-04-10' })).map(({ kind }) => kind)).toEqual(['voided', 'paper']);
  });
});

describe('the rule of a level', () => {
  it('is told where several are asked, and by its place in the chain where one is', () => {
    const two = [answer(), answer()];
    expect(ruleOf({ rule: 'all', approvers: two }, false)).toBe('all');
    expect(ruleOf({ rule: 'any', approvers: two }, false)).toBe('any');
    expect(ruleOf({ rule: 'atLeast:2', approvers: two }, false)).toBe('atLeast');
    expect(ruleOf({ rule: 'all', approvers: [answer()] }, false)).toBe('one');
    expect(ruleOf({ rule: 'all', approvers: [answer()] }, true)).toBe('sign');
  });
});
