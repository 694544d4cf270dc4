import { describe, expect, it } from '@jest/globals';
import { addDays } from '@prongsai/thai';
import fc from 'fast-check';
import { overlap, standingOn, type Days } from './days.js';

const first = '2025-12-01';
const span = fc
  .record({ from: fc.nat(40), length: fc.option(fc.nat(20)) })
  .map(({ from, length }): Days => ({ fromOn: addDays(first, from), untilOn: length === null ? null : addDays(first, from + length) }));
const calendar = Array.from({ length: 70 }, (_, at) => addDays(first, at));

describe('two tenures', () => {
  it('overlap exactly where they share a day, whichever is named first', () => {
    fc.assert(
      fc.property(span, span, (one, other) => {
        const shared = calendar.some((day) => standingOn(one, day) === 'current' && standingOn(other, day) === 'current');
        expect(overlap(one, other)).toBe(shared);
        expect(overlap(other, one)).toBe(shared);
      }),
    );
  });

  it('follow one another from the day after', () => {
    const before = { fromOn: '2025-10-01', untilOn: '2025-11-30' };
    expect(overlap(before, { fromOn: '2025-12-01', untilOn: null })).toBe(false);
    expect(overlap(before, { fromOn: '2025-11-30', untilOn: null })).toBe(true);
  });
});

describe('a tenure', () => {
  it('is to come, runs with both its days, and is over', () => {
    const days = { fromOn: '2025-12-10', untilOn: '2025-12-12' };
    expect(['2025-12-09', '2025-12-10', '2025-12-12', '2025-12-13'].map((day) => standingOn(days, day))).toEqual(['coming', 'current', 'current', 'past']);
    expect(standingOn({ fromOn: '2025-12-10', untilOn: null }, '2099-01-01')).toBe('current');
  });
});
