import { describe, expect, it } from '@jest/globals';
import { daysBetween, toDayNumber } from '../calendar-day.js';
import { lunarDaysOf } from './lunar-calendar.js';

const meanMonth = 29.530_588_861;
/** Day number of the mean full moon of January 2000 (Meeus, Astronomical Algorithms, chapter 49), in Bangkok. */
const meanFullMoon = toDayNumber('2000-01-06') + 18.24 / 24 + 7 / 24 + meanMonth / 2;

/** Days from a day's noon to the nearest mean full moon; the true moon strays from the mean by up to 0.6 days. */
const fromFullMoon = (day: string): number => {
  const months = (toDayNumber(day) + 0.5 - meanFullMoon) / meanMonth;
  return Math.abs(months - Math.round(months)) * meanMonth;
};

const years = Array.from({ length: 51 }, (_, index) => 2010 + index);

describe('the Thai lunar calendar', () => {
  it('puts the three great days at the full moon, within two days, for half a century', () => {
    for (const year of years) {
      const days = lunarDaysOf(year);
      for (const day of [days?.makhaBucha, days?.visakhaBucha, days?.asalhaBucha]) expect([day, fromFullMoon(day ?? '') <= 2]).toEqual([day, true]);
    }
  });

  it('keeps each of them in its season', () => {
    const within = (day: string, from: string, to: string) => day.slice(5) >= from && day.slice(5) <= to;
    for (const year of years) {
      const days = lunarDaysOf(year);
      if (days === null) throw new Error(`no table for ${year}`);
      expect(within(days.makhaBucha, '02-01', '03-10') && within(days.visakhaBucha, '05-01', '06-08') && within(days.asalhaBucha, '07-01', '08-08')).toBe(true);
      expect(daysBetween(days.asalhaBucha, days.khaoPhansa)).toBe(1);
    }
  });

  it('ends with its table', () => {
    expect(lunarDaysOf(2009)).toBeNull();
    expect(lunarDaysOf(2061)).toBeNull();
  });
});
