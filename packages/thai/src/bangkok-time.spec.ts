import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { atBangkokTime, bangkokDay, bangkokTimeOfDay, endOfDayInBangkok, startOfDayInBangkok, toEpochMs } from './bangkok-time.js';
import { addDays } from './calendar-day.js';

describe('Bangkok time', () => {
  it('turns to the next day at 17:00 UTC', () => {
    expect(bangkokDay('2026-03-31T16:59:59.999Z')).toBe('2026-03-31');
    expect(bangkokDay('2026-03-31T17:00:00.000Z')).toBe('2026-04-01');
    expect(bangkokDay('2026-04-01T00:00:00+07:00')).toBe('2026-04-01');
    expect(bangkokDay('2026-03-31T12:00:00-05:00')).toBe('2026-04-01');
  });

  it('takes epoch milliseconds and anything that knows its own', () => {
    expect(bangkokDay(0)).toBe('1970-01-01');
    expect(bangkokDay({ getTime: () => Number('1774976399999') })).toBe('2026-03-31');
    expect(bangkokDay({ getTime: () => 1_774_976_400_000 })).toBe('2026-04-01');
    expect(bangkokDay(-7 * 3_600_000 - 1)).toBe('1969-12-31');
  });

  it('ends a day with its last millisecond in Bangkok', () => {
    expect(endOfDayInBangkok('2026-03-31')).toBe('2026-03-31T23:59:59.999+07:00');
    expect(toEpochMs(endOfDayInBangkok('2026-03-31')) + 1).toBe(toEpochMs(startOfDayInBangkok('2026-04-01')));
  });

  it('reads fractions, offsets and a missing second', () => {
    expect(toEpochMs('1970-01-01T00:00Z')).toBe(0);
    expect(toEpochMs('1970-01-01 07:00:00.5+0700')).toBe(500);
    expect(toEpochMs('1970-01-01T00:00:00.123456Z')).toBe(123);
  });

  it('refuses an instant without its zone and a day that does not exist', () => {
    expect(() => toEpochMs('2026-03-31T10:00:00')).toThrow(RangeError);
    expect(() => toEpochMs('2026-02-30T10:00:00Z')).toThrow(RangeError);
    expect(() => endOfDayInBangkok('2026-02-30')).toThrow(RangeError);
    expect(() => atBangkokTime('2026-03-31', '24:00')).toThrow(RangeError);
  });

  it('gives back the day and time an instant was made from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 1439 }), (days, minutes) => {
        const day = addDays('1970-01-01', days);
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const instant = atBangkokTime(day, time);
        expect(bangkokDay(instant)).toBe(day);
        expect(bangkokTimeOfDay(instant)).toEqual({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
      }),
    );
  });
});
