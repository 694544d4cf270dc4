import { describe, expect, it } from '@jest/globals';
import { addDays, atBangkokTime, holidaySet, isWorkingDay, toEpochMs } from '@prongsai/thai';
import fc from 'fast-check';
import { againAt, nudgeDay } from './nudge-day.js';

const holidays = holidaySet(2025, 2027);

describe('the working day of a nudge', () => {
  it('is today from the hour at which offices open', () => {
    expect(nudgeDay('2026-04-22T08:30:00+07:00', holidays)).toBe('2026-04-22');
    expect(nudgeDay('2026-04-22T23:59:59+07:00', holidays)).toBe('2026-04-22');
  });

  it('is the one before until then, over a weekend and over Songkran', () => {
    expect(nudgeDay('2026-04-22T08:29:59+07:00', holidays)).toBe('2026-04-21');
    expect(nudgeDay('2026-04-25T12:00:00+07:00', holidays)).toBe('2026-04-24');
    expect(nudgeDay('2026-04-15T09:00:00+07:00', holidays)).toBe('2026-04-10');
    expect(againAt('2026-04-10', holidays)).toBe('2026-04-16T08:30:00.000+07:00');
  });

  const instant = fc.integer({ min: toEpochMs('2025-06-01T00:00:00+07:00'), max: toEpochMs('2027-06-01T00:00:00+07:00') });

  it('is a working day that has begun, and ends exactly when one may nudge again', () => {
    fc.assert(
      fc.property(instant, (now) => {
        const day = nudgeDay(now, holidays);
        const again = againAt(day, holidays);
        expect(isWorkingDay(day, holidays)).toBe(true);
        expect(toEpochMs(atBangkokTime(day, '08:30'))).toBeLessThanOrEqual(now);
        expect(now).toBeLessThan(toEpochMs(again));
        expect(nudgeDay(toEpochMs(again) - 1, holidays)).toBe(day);
        expect(nudgeDay(again, holidays) >= addDays(day, 1)).toBe(true);
      }),
    );
  });
});
