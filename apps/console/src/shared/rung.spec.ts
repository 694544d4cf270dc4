import { describe, expect, it } from '@jest/globals';
import { daysOfRung, rungWord } from './rung.js';

describe('a rung of the reminder ladder', () => {
  it('stands so many working days before or after the due day', () => {
    expect(['before30', 'before7', 'due', 'late1', 'late5'].map(daysOfRung)).toEqual([-30, -7, 0, 1, 5]);
  });

  it('is worded with its number', () => {
    expect(rungWord('before7')).toEqual({ key: 'reminders.rung.before', params: { smart_count: 7 } });
    expect(rungWord('late3')).toEqual({ key: 'reminders.rung.after', params: { smart_count: 3 } });
  });

  it('may be a nudge that somebody asked for, or a step of the system itself', () => {
    expect(rungWord('nudge:2026-04-22')).toEqual({ key: 'reminders.rung.nudge', params: {} });
    expect(rungWord('openSixMonthReport')).toEqual({ key: 'reminders.rung.engine', params: {} });
  });

  it('is never guessed', () => {
    expect(rungWord('sometime')).toBeNull();
  });
});
