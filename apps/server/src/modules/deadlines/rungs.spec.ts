import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, isWorkingDay } from '@prongsai/thai';
import fc from 'fast-check';
import { daysFromDue, isLateRung } from './rungs.js';

const songkran = new Set(['2026-04-13', '2026-04-14', '2026-04-15']);

describe('the working days from the due day', () => {
  it('are none on the day itself, whatever day it is', () => {
    expect(daysFromDue('2026-04-10', '2026-04-10', songkran)).toBe(0);
    expect(daysFromDue('2026-04-12', '2026-04-12', songkran)).toBe(0);
  });

  it('are negative before it, and leave days off out', () => {
    expect(daysFromDue('2026-04-16', '2026-04-10', songkran)).toBe(-1);
  });

  it('are at least one as soon as the day is over, also on a day off', () => {
    expect(daysFromDue('2026-04-10', '2026-04-11', songkran)).toBe(1);
    expect(daysFromDue('2026-04-10', '2026-04-16', songkran)).toBe(1);
    expect(daysFromDue('2026-04-10', '2026-04-17', songkran)).toBe(2);
  });

  it('are those that were added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: -40, max: 40 }), (start, days) => {
        const due = addWorkingDays('2025-10-01', start, songkran);
        fc.pre(isWorkingDay(due, songkran));
        expect(daysFromDue(due, addWorkingDays(due, days, songkran), songkran)).toBe(days);
      }),
    );
  });
});

describe('a rung', () => {
  it('is late after the due day only', () => {
    expect(['before30', 'before1', 'due', 'nudge:2026-04-10', 'late1', 'late5'].map(isLateRung)).toEqual([false, false, false, false, true, true]);
  });
});
