import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import { holidaysOf, lunarDaysOf, yearsEstablished, type LunarDays } from './index.js';

/**
 * The rows of the npm package `date-holidays` are compared with ours, not taken over: it knows no days in lieu (but one), neither the ploughing
 * ceremony nor what the Cabinet decides, keeps days in years before they existed, and misses the calendar of the court by a day in some years and
 * by a month in one. Each difference is named here; a new one, on either side, fails.
 */
const years = Array.from({ length: yearsEstablished.last - yearsEstablished.first + 1 }, (_, index) => yearsEstablished.first + index);
const theirRows = years.flatMap((year) => new Holidays('TH', { languages: 'en' }).getHolidays(year).filter(({ type }) => type === 'public'));
const ours = years.flatMap((year) => holidaysOf(year));

const lunarNames: Readonly<Record<string, keyof LunarDays>> = {
  'Makha Bucha': 'makhaBucha', 'Vesak Day': 'visakhaBucha', 'Asalha Puja': 'asalhaBucha', 'Buddhist Lent': 'khaoPhansa',
};
const lunarNameOf = (name: string): keyof LunarDays | undefined => lunarNames[name];

const dayBefore = 'the calendar of the court has the day before';
const dayAfter = 'the calendar of the court has the day after';
const notRepeated = 'they forget that the eighth month was repeated in 2566';
const lunarDifferences: Readonly<Record<string, string>> = {
  '2019-05-19': dayBefore, '2020-05-07': dayBefore, '2025-02-13': dayBefore, '2025-05-12': dayBefore,
  '2020-07-04': dayAfter, '2020-07-05': dayAfter, '2023-07-31': dayAfter, '2023-08-01': dayAfter, '2024-07-19': dayAfter, '2024-07-20': dayAfter,
  '2023-05-04': notRepeated,
  '2022-05-16': 'the day in lieu, which we have as one',
};

const beforeItExisted = 'in years before it existed';
const putOff = 'put off by the Cabinet, which they do not know';
const fixedDifferences: Readonly<Record<string, string>> = {
  '2017-05-04': beforeItExisted, '2018-05-04': beforeItExisted, '2019-05-04': beforeItExisted, '2017-06-03': beforeItExisted, '2018-06-03': beforeItExisted,
  '2020-04-13': putOff, '2020-04-14': putOff, '2020-04-15': putOff,
};

const dayOf = ({ date }: { date: string }): string => date.slice(0, 10);

describe('our holidays beside those of date-holidays', () => {
  it('differ by named days, where the moon says the day', () => {
    const differing = theirRows.filter((row) => {
      const name = lunarNameOf(row.name);
      return name !== undefined && lunarDaysOf(Number(row.date.slice(0, 4)))?.[name] !== dayOf(row);
    });
    expect(differing.map(dayOf).sort()).toEqual(Object.keys(lunarDifferences).sort());
  });

  it('differ by named days, where the date says the day', () => {
    const off = new Set(ours.filter(({ kind }) => kind === 'fixed').map(({ day }) => day));
    const theirs = theirRows.filter(({ name }) => lunarNameOf(name) === undefined).map(dayOf);
    expect(theirs.filter((day) => !off.has(day)).sort()).toEqual(Object.keys(fixedDifferences).sort());
    expect([...off].filter((day) => !theirs.includes(day))).toEqual([]);
  });

  it('go beyond them by the days that are decided each year', () => {
    const theirs = new Set(theirRows.map(dayOf));
    const decided = ours.filter(({ day, kind }) => kind !== 'fixed' && kind !== 'lunar' && !theirs.has(day));
    expect(decided.length).toBeGreaterThan(60);
  });
});
