import { describe, expect, it } from '@jest/globals';
import { dayOfWeek, isCalendarDay } from '../calendar-day.js';
import { cabinetDecisions, holidaySet, holidaysOf, standingOf, yearsEstablished, type Holiday, type HolidayKind } from './index.js';

const daysOf = (year: number, kind?: HolidayKind): string[] =>
  holidaysOf(year)
    .filter((holiday) => kind === undefined || holiday.kind === kind)
    .map((holiday) => holiday.day);

const holidayOn = (day: string): Holiday | undefined => holidaysOf(Number(day.slice(0, 4))).find((holiday) => holiday.day === day);

describe('national holidays of government offices', () => {
  it('has every day off of 2569', () => {
    expect(daysOf(2026)).toEqual([
      '2026-01-01', '2026-01-02', '2026-03-03', '2026-04-06', '2026-04-13', '2026-04-14', '2026-04-15', '2026-05-04', '2026-05-13', '2026-05-31',
      '2026-06-01', '2026-06-03', '2026-07-28', '2026-07-29', '2026-07-30', '2026-08-12', '2026-10-13', '2026-10-23', '2026-12-05', '2026-12-07',
      '2026-12-10', '2026-12-31',
    ]);
  });

  it('gives one Tuesday for a Songkran that starts on a Saturday', () => {
    expect(daysOf(2024, 'substitution').filter((day) => day.startsWith('2024-04'))).toEqual(['2024-04-08', '2024-04-16']);
    expect(holidayOn('2024-04-16')?.name.th).toBe('ชดเชยวันสงกรานต์');
  });

  it('makes up for the end of a year in the next one, by one day unless the Cabinet gives two', () => {
    expect(daysOf(2023, 'substitution').filter((day) => day.startsWith('2023-01'))).toEqual(['2023-01-02']);
    expect(daysOf(2017, 'substitution').filter((day) => day.startsWith('2017-01'))).toEqual(['2017-01-02', '2017-01-03']);
  });

  it('does not make up for a holiday on another holiday', () => {
    expect(daysOf(2020, 'substitution')).toContain('2020-07-07');
    expect(holidayOn('2020-07-06')?.kind).toBe('lunar');
  });

  it('tells both reasons of a day that has two', () => {
    expect(holidayOn('2018-07-28')?.name.th).toBe('วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว และวันเข้าพรรษา');
    expect(holidayOn('2023-06-05')?.name.en).toBe("Substitution for H.M. the Queen's Birthday and Substitution for Visakha Bucha Day");
  });

  it('does not keep a holiday before it existed, nor after it was abolished', () => {
    expect(holidayOn('2018-06-03')).toBeUndefined();
    expect(holidayOn('2019-06-03')).toBeDefined();
    expect(holidayOn('2017-05-05')).toBeUndefined();
    expect(holidayOn('2016-05-05')).toBeDefined();
  });

  it('takes away what the Cabinet took away, and gives what it gave instead', () => {
    for (const [worked, off] of [['2020-12-07', '2020-12-11'], ['2021-10-25', '2021-10-22'], ['2024-01-02', '2023-12-29']] as const) {
      expect(holidayOn(worked)).toBeUndefined();
      expect(holidayOn(off)).toMatchObject({ kind: 'substitution', certainty: 'announced' });
    }
  });

  it('gives every row a day of its own, a name in both languages, a certainty and a source', () => {
    for (let year = 2010; year <= 2060; year += 1) {
      const holidays = holidaysOf(year);
      expect(new Set(holidays.map((holiday) => holiday.day)).size).toBe(holidays.length);
      for (const holiday of holidays) {
        expect(isCalendarDay(holiday.day) && holiday.day.startsWith(String(year))).toBe(true);
        expect([holiday.name.th, holiday.name.en, holiday.source].every((text) => text.length > 0)).toBe(true);
        if (holiday.kind !== 'fixed' && holiday.kind !== 'lunar') expect([0, 6]).not.toContain(dayOfWeek(holiday.day));
      }
    }
  });

  it('lists decisions in their order, each before the days it speaks of', () => {
    const decided = cabinetDecisions.map(({ decidedOn }) => decidedOn);
    expect(decided).toEqual([...decided].sort());
    for (const { decidedOn, days } of cabinetDecisions) for (const { day } of days) expect(day > decidedOn).toBe(true);
  });

  it('takes announced days besides', () => {
    const set = holidaySet(2026, 2027, ['2026-03-05']);
    expect(set.has('2026-03-05') && set.has('2026-01-01') && set.has('2027-12-10')).toBe(true);
    expect(set.has('2025-12-31')).toBe(false);
  });
});

describe('how far the holidays of a year are settled', () => {
  it('is wholly, for every year that was looked up', () => {
    for (let year = yearsEstablished.first; year <= yearsEstablished.last; year += 1) {
      expect(new Set(Object.values(standingOf(year)))).toEqual(new Set(['established']));
      expect(daysOf(year, 'lunar').length).toBeGreaterThanOrEqual(3);
      expect(daysOf(year, 'ploughing')).toHaveLength(1);
    }
  });

  it('is by rule as far as there is one, for a year that is not announced yet', () => {
    expect(standingOf(2027)).toEqual({ fixed: 'established', lunar: 'assumed', ploughing: 'missing', substitution: 'assumed', special: 'missing' });
    expect(holidaysOf(2027).filter(({ kind }) => kind === 'lunar').map(({ day, certainty }) => [day, certainty])).toEqual([
      ['2027-02-21', 'usual-rule'], ['2027-05-20', 'usual-rule'], ['2027-07-18', 'usual-rule'], ['2027-07-19', 'usual-rule'],
    ]);
    expect(daysOf(2027, 'ploughing')).toEqual([]);
  });

  it('has nothing to say of the moon beyond its table', () => {
    expect(standingOf(2061).lunar).toBe('missing');
    expect(daysOf(2061, 'lunar')).toEqual([]);
  });
});
