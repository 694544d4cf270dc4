import { describe, expect, it } from '@jest/globals';
import { holidaySet } from '@prongsai/thai';
import fc from 'fast-check';
import { forecast, type Forecast } from './forecast.js';

const holidays = holidaySet(2025, 2027);
const noise = fc.integer({ min: -3, max: 3 });

/** Simulated cycles of agencies that keep their pace, with a few days of chance in every step: what was known, and what then came. */
const cycles = (habit: fc.Arbitrary<number>) =>
  fc.sample(
    fc.tuple(habit, noise, fc.array(noise, { minLength: 1, maxLength: 3 }), noise).map(([days, lastYear, thisYear, came]) => ({
      known: { lastYear: days + lastYear, thisYear: thisYear.map((chance) => days + chance) },
      lateDays: Math.max(0, days + came),
    })),
    { seed: 2569, numRuns: 400 },
  );
const foretold = (known: { lastYear: number; thisYear: number[] }): Forecast | null =>
  forecast({ today: '2026-03-02', dueOn: '2026-04-10', stepBefore: null, work: null, measures: null, ...known }, holidays);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const isMarked = (found: Forecast | null) => found !== null && found.confidence !== 'low';

describe('the forecast, tried on simulated cycles', () => {
  it('comes within three working days on average, where expecting everybody in time is off by ten', () => {
    const late = cycles(fc.integer({ min: 0, max: 20 }));
    expect(mean(late.map(({ lateDays }) => lateDays))).toBeGreaterThan(8);
    expect(mean(late.map(({ known, lateDays }) => Math.abs((foretold(known)?.workingDaysLate ?? 0) - lateDays)))).toBeLessThan(3);
  });

  it('marks nine in ten of those who will be a week late, and one in ten at most of those who come early', () => {
    const late = cycles(fc.integer({ min: 8, max: 20 })).filter(({ lateDays }) => lateDays >= 5);
    const early = cycles(fc.integer({ min: -8, max: -2 })).filter(({ lateDays }) => lateDays === 0);
    expect(mean(late.map(({ known }) => (isMarked(foretold(known)) ? 1 : 0)))).toBeGreaterThan(0.9);
    expect(mean(early.map(({ known }) => (isMarked(foretold(known)) ? 1 : 0)))).toBeLessThan(0.1);
  });
});
