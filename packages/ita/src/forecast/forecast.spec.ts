import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, holidaySet, workingDaysBetween } from '@prongsai/thai';
import fc from 'fast-check';
import { forecast, type Confidence, type Forecast } from './forecast.js';
import type { ForecastFacts } from './forecast-facts.js';

const holidays = holidaySet(2024, 2028);
const dueOn = '2026-04-10';
const known: ForecastFacts = { today: '2026-03-16', dueOn, stepBefore: null, thisYear: [], lastYear: null, work: null, measures: null };
const expected = (facts: Partial<ForecastFacts>): Forecast | null => forecast({ ...known, ...facts }, holidays);
const codes = (found: Forecast | null) => found?.grounds.map(({ code }) => code);

describe('a forecast by habit', () => {
  it('says nothing where nothing is known', () => {
    expect(expected({})).toBeNull();
  });

  it('expects what came late last year and comes late this year to be late again, and says so', () => {
    expect(expected({ lastYear: 12, thisYear: [4] })).toEqual({
      expectedOn: addWorkingDays(dueOn, 8, holidays),
      workingDaysLate: 8,
      confidence: 'medium',
      grounds: [{ code: 'lastYearLate', days: 12 }, { code: 'thisYearLate', days: 4 }],
    });
  });

  it('trusts one habit little', () => {
    expect(expected({ lastYear: 12 })?.confidence).toBe('low');
    expect(expected({ thisYear: [4, 6] })?.confidence).toBe('low');
  });

  it('lets the year before weigh less with every step of this one', () => {
    expect([[0], [0, 0], [0, 0, 0]].map((thisYear) => expected({ lastYear: 12, thisYear })?.workingDaysLate)).toEqual([6, 4, 3]);
  });

  it('takes a step that came weeks early for one that came in time', () => {
    expect(expected({ lastYear: 12, thisYear: [-40] })?.workingDaysLate).toBe(4);
  });

  it('forgets a late year where this one is early', () => {
    expect(expected({ lastYear: 4, thisYear: [-5, -6] })).toBeNull();
  });
});

describe('a forecast by what is in hand', () => {
  it('is pushed by the step before, with the time that was planned between the two', () => {
    expect(expected({ stepBefore: { milestone: 'planApproval', lateDays: 3 } })).toMatchObject({ workingDaysLate: 3, confidence: 'medium' });
  });

  it('goes by the time that such a step takes', () => {
    const begunOn = addWorkingDays(dueOn, -5, holidays);
    expect(expected({ today: begunOn, work: { begunOn, usualDays: 9 } })).toMatchObject({ workingDaysLate: 4, grounds: [{ code: 'usuallyTakes', days: 9 }] });
    expect(expected({ today: begunOn, work: { begunOn, usualDays: 5 }, lastYear: 30, thisYear: [9] })).toBeNull();
  });

  it('expects what lies longer than usual no earlier than tomorrow', () => {
    const found = expected({ today: dueOn, work: { begunOn: addWorkingDays(dueOn, -20, holidays), usualDays: 6 } });
    expect(found).toMatchObject({ workingDaysLate: 1, expectedOn: addWorkingDays(dueOn, 1, holidays), grounds: [{ code: 'liesLong', days: 20, usual: 6 }] });
  });

  it('measures the work done against the time gone', () => {
    const due = '2026-09-30';
    const measures = { from: '2026-02-02', shareDone: 0.3 };
    const whole = workingDaysBetween(measures.from, due, holidays);
    const today = addWorkingDays(measures.from, Math.round(whole * 0.6), holidays);
    const found = expected({ today, dueOn: due, measures });
    expect(codes(found)).toEqual(['measuresBehind']);
    expect(found?.workingDaysLate).toBeGreaterThan(whole * 0.28);
    expect(expected({ today, dueOn: due, measures: { ...measures, shareDone: 0.55 }, lastYear: 8, thisYear: [3] })).toBeNull();
  });

  it('says nothing of measures early in the year, when reports have not come', () => {
    expect(expected({ today: '2026-02-20', dueOn: '2026-09-30', measures: { from: '2026-02-02', shareDone: 0 } })).toBeNull();
  });

  it('is surest where what is seen and a habit agree', () => {
    expect(expected({ stepBefore: { milestone: 'plan', lateDays: 3 }, lastYear: 6 })).toMatchObject({ confidence: 'high', workingDaysLate: 6 });
  });
});

const lateness = fc.integer({ min: -30, max: 60 });
const anyDay = fc.integer({ min: -200, max: 60 }).map((days) => addWorkingDays(dueOn, days, holidays));
const facts: fc.Arbitrary<ForecastFacts> = fc.record({
  today: anyDay,
  dueOn: fc.constant(dueOn),
  stepBefore: fc.option(fc.record({ milestone: fc.constant('plan' as const), lateDays: fc.integer({ min: 0, max: 60 }) })),
  thisYear: fc.array(lateness, { maxLength: 6 }),
  lastYear: fc.option(lateness),
  work: fc.option(fc.record({ begunOn: anyDay, usualDays: fc.option(fc.integer({ min: 0, max: 80 })) })),
  measures: fc.option(fc.record({ shareDone: fc.double({ min: 0, max: 1, noNaN: true }), from: anyDay })),
});
const rank: Record<Confidence, number> = { low: 1, medium: 2, high: 3 };
const daysOf = (found: Forecast | null) => found?.workingDaysLate ?? 0;

describe('every forecast', () => {
  it('is late by at least a day, on the working day it names, with a ground', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const found = forecast(given, holidays);
        if (found === null) return;
        expect(found.workingDaysLate).toBeGreaterThanOrEqual(1);
        expect(found.expectedOn).toBe(addWorkingDays(dueOn, found.workingDaysLate, holidays));
        expect(found.grounds.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never expects anything on a day that is over', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const found = forecast(given, holidays);
        if (found) expect(workingDaysBetween(given.today, found.expectedOn, holidays)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('says nothing of an agency that has never been late and has time', () => {
    const punctual = facts.map((given) => ({
      ...given,
      stepBefore: null,
      thisYear: given.thisYear.map((days) => -Math.abs(days)),
      lastYear: given.lastYear === null ? null : -Math.abs(given.lastYear),
      work: null,
      measures: given.measures && { ...given.measures, shareDone: 1 },
    }));
    fc.assert(fc.property(punctual, (given) => expect(forecast(given, holidays)).toBeNull()));
  });

  it('gets no earlier by a worse year before or by a later step before', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 1, max: 20 }), (given, more) => {
        const before = daysOf(forecast(given, holidays));
        const worseYear = { ...given, lastYear: given.lastYear === null ? null : given.lastYear + more };
        const worseStep = { ...given, stepBefore: given.stepBefore && { ...given.stepBefore, lateDays: given.stepBefore.lateDays + more } };
        expect(daysOf(forecast(worseYear, holidays))).toBeGreaterThanOrEqual(before);
        expect(daysOf(forecast(worseStep, holidays))).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('is no less sure for one more ground', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 1, max: 40 }), (given, lateDays) => {
        const before = forecast({ ...given, stepBefore: null }, holidays);
        const after = forecast({ ...given, stepBefore: { milestone: 'plan', lateDays } }, holidays);
        expect(after).not.toBeNull();
        if (before && after) expect(rank[after.confidence]).toBeGreaterThanOrEqual(rank[before.confidence]);
      }),
    );
  });
});
