import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromDayNumber, toDayNumber } from './calendar-day.js';
import { holidaySet } from './holidays/index.js';
import { addWorkingDays, isWorkingDay, workingDayOnOrAfter, workingDayOnOrBefore, workingDaysBetween } from './working-days.js';

const holidays = holidaySet(2024, 2028);
const day = fc.integer({ min: toDayNumber('2024-06-01'), max: toDayNumber('2028-06-01') }).map(fromDayNumber);

describe('working days', () => {
  it('are Monday to Friday without holidays', () => {
    expect(isWorkingDay('2026-04-10')).toBe(true);
    expect(isWorkingDay('2026-04-11')).toBe(false);
    expect(isWorkingDay('2026-04-13')).toBe(true);
    expect(isWorkingDay('2026-04-13', holidays)).toBe(false);
  });

  it('skip the weekend and Songkran', () => {
    expect(addWorkingDays('2026-04-10', 1, holidays)).toBe('2026-04-16');
    expect(addWorkingDays('2026-04-16', -1, holidays)).toBe('2026-04-10');
    expect(workingDaysBetween('2026-04-10', '2026-04-16', holidays)).toBe(1);
    expect(workingDaysBetween('2026-04-16', '2026-04-10', holidays)).toBe(-1);
  });

  it('stand still for zero days, even on a Sunday', () => {
    expect(addWorkingDays('2026-04-12', 0, holidays)).toBe('2026-04-12');
    expect(workingDaysBetween('2026-04-12', '2026-04-12', holidays)).toBe(0);
  });

  it('move a day off work to the nearest working day on the side asked for', () => {
    expect(workingDayOnOrAfter('2026-04-11', holidays)).toBe('2026-04-16');
    expect(workingDayOnOrBefore('2026-04-15', holidays)).toBe('2026-04-10');
    expect(workingDayOnOrAfter('2026-04-10', holidays)).toBe('2026-04-10');
  });

  it('refuse half days', () => {
    expect(() => addWorkingDays('2026-04-10', 0.5)).toThrow(RangeError);
  });

  it('count back what was added, in both directions', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (from, days) => {
        const reached = addWorkingDays(from, days, holidays);
        expect(workingDaysBetween(from, reached, holidays)).toBe(days);
        if (days !== 0) expect(isWorkingDay(reached, holidays)).toBe(true);
      }),
    );
  });

  it('never count more than the calendar has', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const span = toDayNumber(to) - toDayNumber(from);
        expect(Math.abs(workingDaysBetween(from, to, holidays))).toBeLessThanOrEqual(Math.abs(span));
      }),
    );
  });
});
