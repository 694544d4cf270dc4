import { describe, expect, it } from '@jest/globals';
import { latenessWord, outageFileHref, recently } from './lateness.js';

describe('how late something went', () => {
  it('is said in the unit that a person would use', () => {
    expect(latenessWord(12)).toEqual({ key: 'reminders.outage.lasting.minutes', params: { minutes: 12 } });
    expect(latenessWord(148)).toEqual({ key: 'reminders.outage.lasting.hours', params: { hours: 2, minutes: 28 } });
    expect(latenessWord(1440 * 3 + 61)).toEqual({ key: 'reminders.outage.lasting.days', params: { days: 3, hours: 1 } });
  });
});

describe('the report of what went late', () => {
  it('looks a week back', () => expect(recently('2026-03-02')).toBe('2026-02-23'));

  it('is taken away with the days that were chosen', () => {
    expect(outageFileHref({ from: '2026-04-01', until: null })).toBe('/api/follow-up/outages/file?from=2026-04-01');
    expect(outageFileHref({ from: null, until: null })).toBe('/api/follow-up/outages/file');
  });
});
