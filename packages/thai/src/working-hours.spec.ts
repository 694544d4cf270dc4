import { describe, expect, it } from '@jest/globals';
import { atBangkokTime, toEpochMs } from './bangkok-time.js';
import { holidaySet } from './holidays/index.js';
import { addWorkingHours, isInside, nextInside, officeHours, workingHoursBetween } from './working-hours.js';

const holidays = holidaySet(2025, 2027);
const at = atBangkokTime;

describe('the office’s hours', () => {
  it('begin with their opening and end just before their closing, on working days', () => {
    expect(isInside(at('2026-04-10', '08:30'), officeHours, holidays)).toBe(true);
    expect(isInside(at('2026-04-10', '08:29'), officeHours, holidays)).toBe(false);
    expect(isInside(toEpochMs(at('2026-04-10', '16:30')) - 1, officeHours, holidays)).toBe(true);
    expect(isInside(at('2026-04-10', '16:30'), officeHours, holidays)).toBe(false);
    expect(isInside(at('2026-04-13', '10:00'), officeHours, holidays)).toBe(false);
    expect(isInside('2026-04-10T01:30:00Z', officeHours, holidays)).toBe(true);
  });

  it('open again the same morning, the next day, or after Songkran', () => {
    expect(nextInside(at('2026-04-10', '06:00'), officeHours, holidays)).toBe(at('2026-04-10', '08:30'));
    expect(nextInside(at('2026-04-09', '17:00'), officeHours, holidays)).toBe(at('2026-04-10', '08:30'));
    expect(nextInside(at('2026-04-10', '16:30'), officeHours, holidays)).toBe(at('2026-04-16', '08:30'));
    expect(nextInside(at('2026-04-10', '10:00'), officeHours, holidays)).toBe(at('2026-04-10', '10:00'));
  });

  it('are added over the night, the weekend and the holidays', () => {
    expect(addWorkingHours(at('2026-04-10', '15:00'), 2, officeHours, holidays)).toBe(at('2026-04-16', '09:00'));
    expect(addWorkingHours(at('2026-04-10', '08:30'), 8, officeHours, holidays)).toBe(at('2026-04-10', '16:30'));
    expect(addWorkingHours(at('2026-04-12', '12:00'), 0.5, officeHours, holidays)).toBe(at('2026-04-16', '09:00'));
    expect(addWorkingHours(at('2026-04-10', '22:00'), 0, officeHours, holidays)).toBe(at('2026-04-10', '22:00'));
  });

  it('are counted between two instants, backwards with a minus', () => {
    expect(workingHoursBetween(at('2026-04-10', '15:00'), at('2026-04-16', '09:00'), officeHours, holidays)).toBe(2);
    expect(workingHoursBetween(at('2026-04-16', '09:00'), at('2026-04-10', '15:00'), officeHours, holidays)).toBe(-2);
    expect(workingHoursBetween(at('2026-04-11', '00:00'), at('2026-04-15', '23:59'), officeHours, holidays)).toBe(0);
  });

  it('refuse to be taken away, and a window that closes before it opens', () => {
    expect(() => addWorkingHours(at('2026-04-10', '09:00'), -1, officeHours, holidays)).toThrow(RangeError);
    expect(() => isInside(at('2026-04-10', '09:00'), { opens: '16:30', closes: '08:30' }, holidays)).toThrow(RangeError);
  });

  it('are counted over decades as quickly as over a day', () => {
    expect(workingHoursBetween(at('2010-01-04', '08:30'), at('2060-01-02', '16:30'), officeHours, holidays)).toBeGreaterThan(100_000);
  });
});
