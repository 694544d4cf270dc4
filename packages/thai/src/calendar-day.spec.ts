import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOfWeek, daysBetween, fromDayNumber, isCalendarDay, lastDayOfMonth, readDay, toDayNumber } from './calendar-day.js';

const dayNumber = fc.integer({ min: toDayNumber('1900-01-01'), max: toDayNumber('2200-12-31') });

describe('calendar days', () => {
  it('counts from 1970-01-01', () => {
    expect(toDayNumber('1970-01-01')).toBe(0);
    expect(toDayNumber('2000-03-01')).toBe(11_017);
    expect(fromDayNumber(-1)).toBe('1969-12-31');
  });

  it('knows the weekday of a day', () => {
    expect(dayOfWeek('2026-04-22')).toBe(3);
    expect(dayOfWeek('1970-01-01')).toBe(4);
    expect(dayOfWeek('1969-12-28')).toBe(0);
  });

  it('accepts the leap day of leap years only', () => {
    expect(isCalendarDay('2024-02-29')).toBe(true);
    expect(isCalendarDay('2000-02-29')).toBe(true);
    expect(isCalendarDay('2026-02-29')).toBe(false);
    expect(isCalendarDay('2100-02-29')).toBe(false);
    expect(lastDayOfMonth(2100, 2)).toBe('2100-02-28');
  });

  it.each(['2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '22/04/2026', '2026-04-22T00:00', ''])('refuses %j', (text) => {
    expect(isCalendarDay(text)).toBe(false);
    expect(() => readDay(text)).toThrow(RangeError);
  });

  it('gives every day number back', () => {
    fc.assert(fc.property(dayNumber, (number) => toDayNumber(fromDayNumber(number)) === number));
  });

  it('adds days without losing any', () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: -5000, max: 5000 }), (number, days) => {
        const day = fromDayNumber(number);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('sorts as text in the order of time', () => {
    fc.assert(fc.property(dayNumber, dayNumber, (a, b) => fromDayNumber(a) < fromDayNumber(b) === a < b));
  });
});
