import { describe, expect, it } from '@jest/globals';
import type { CycleState, DocumentKind } from '@prongsai/ita';
import { concerns } from './reopenings.js';

const about = (toState: CycleState, fromState: CycleState): DocumentKind[] =>
  (['plan', 'sixMonthReport', 'twelveMonthReport'] as const).filter((kind) => concerns({ toState, fromState, reason: '', on: '', untilOn: '' }, kind));

describe('a reopening', () => {
  it.each<[CycleState, CycleState, DocumentKind[]]>([
    ['planning', 'executing', ['plan']],
    ['analysing', 'planning', ['plan']],
    ['executing', 'sixMonthReporting', ['sixMonthReport']],
    ['planning', 'publishing', ['plan', 'sixMonthReport', 'twelveMonthReport']],
    ['twelveMonthReporting', 'twelveMonthReview', ['twelveMonthReport']],
  ])('of %s from %s is a footnote of what is written or decided on again: %j', (to, from, kinds) => {
    expect(about(to, from)).toEqual(kinds);
  });
});
