import { describe, expect, it } from '@jest/globals';
import { dayOfWeek, isCalendarDay } from './calendar-day.js';
import { holidaySet, holidaysOf } from './holidays.js';

const daysOf = (year: number, kind?: string): string[] =>
  holidaysOf(year)
    .filter((holiday) => kind === undefined || holiday.kind === kind)
    .map((holiday) => holiday.day);

describe('national holidays on fixed dates', () => {
  it('has the fourteen of 2026 and the Monday for 5 December', () => {
    expect(daysOf(2026, 'fixed')).toHaveLength(14);
    expect(daysOf(2026, 'substitution')).toEqual(['2026-12-07']);
  });

  it('gives one Tuesday for a Songkran that starts on a Saturday', () => {
    expect(daysOf(2024, 'substitution').filter((day) => day.startsWith('2024-04'))).toEqual(['2024-04-08', '2024-04-16']);
  });

  it('makes up for the end of a year in the next one', () => {
    expect(daysOf(2023, 'substitution')).toContain('2023-01-02');
    expect(daysOf(2022, 'substitution')).not.toContain('2023-01-02');
  });

  it('does not keep a holiday before it existed', () => {
    expect(daysOf(2018)).not.toContain('2018-06-03');
    expect(daysOf(2019)).toContain('2019-06-03');
  });

  it('gives every row a day of its own, a name in both languages and a source', () => {
    for (let year = 2017; year <= 2035; year += 1) {
      const holidays = holidaysOf(year);
      expect(new Set(holidays.map((holiday) => holiday.day)).size).toBe(holidays.length);
      for (const holiday of holidays) {
        expect(isCalendarDay(holiday.day) && holiday.day.startsWith(String(year))).toBe(true);
        expect([holiday.name.th, holiday.name.en, holiday.source].every((text) => text.length > 0)).toBe(true);
        if (holiday.kind === 'substitution') expect([0, 6]).not.toContain(dayOfWeek(holiday.day));
      }
    }
  });

  it('takes announced days besides', () => {
    const set = holidaySet(2026, 2027, ['2026-03-03']);
    expect(set.has('2026-03-03') && set.has('2026-01-01') && set.has('2027-12-10')).toBe(true);
    expect(set.has('2025-12-31')).toBe(false);
  });
});
