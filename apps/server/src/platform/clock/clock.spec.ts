import { describe, expect, it } from '@jest/globals';
import { dayAfter, dayInBangkok, morningInBangkok, startOfDayInBangkok } from './clock.js';

describe('a day in Thailand', () => {
  it('begins seven hours before it does in Greenwich', () => {
    expect(startOfDayInBangkok('2026-03-01').toISOString()).toBe('2026-02-28T17:00:00.000Z');
    expect(dayInBangkok(startOfDayInBangkok('2026-03-01'))).toBe('2026-03-01');
  });
  it('ends with its last millisecond', () => {
    const begins = startOfDayInBangkok('2026-10-01').getTime();
    expect(dayInBangkok(new Date(begins - 1))).toBe('2026-09-30');
    expect(dayInBangkok(new Date(begins))).toBe('2026-10-01');
  });
  it('is counted over months, years and leap days', () => {
    expect(dayAfter('2027-12-31', 1)).toBe('2028-01-01');
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(dayAfter('2025-10-01', 365)).toBe('2026-10-01');
  });
  it('has its morning when offices open', () => {
    expect(dayInBangkok(morningInBangkok('2026-03-01'))).toBe('2026-03-01');
    expect(morningInBangkok('2026-03-01').toISOString()).toBe('2026-03-01T02:00:00.000Z');
  });
});
