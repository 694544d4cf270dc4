import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, toDayNumber, fromDayNumber } from './calendar-day.js';
import { fiscalYearHalves, fiscalYearMonths, fiscalYearOf, fiscalYearQuarter, fiscalYearRange, isInFiscalYear } from './fiscal-year.js';

describe('the Thai fiscal year', () => {
  it('runs from 1 October to 30 September and is named by the year it ends', () => {
    expect(fiscalYearRange(2569)).toEqual({ start: '2025-10-01', end: '2026-09-30' });
    expect(fiscalYearOf('2025-09-30')).toBe(2568);
    expect(fiscalYearOf('2025-10-01')).toBe(2569);
    expect(fiscalYearOf('2026-09-30')).toBe(2569);
  });

  it('has two halves that meet at the end of March', () => {
    expect(fiscalYearHalves(2569)).toEqual({
      first: { start: '2025-10-01', end: '2026-03-31' },
      second: { start: '2026-04-01', end: '2026-09-30' },
    });
  });

  it('has twelve months, October first, with the leap day in its year', () => {
    const months = fiscalYearMonths(2567);
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ year: 2023, month: 10, start: '2023-10-01', end: '2023-10-31' });
    expect(months[4]).toEqual({ year: 2024, month: 2, start: '2024-02-01', end: '2024-02-29' });
    expect(months[11]).toEqual({ year: 2024, month: 9, start: '2024-09-01', end: '2024-09-30' });
  });

  it('has quarters of three months', () => {
    expect(fiscalYearQuarter(2569, 1)).toEqual({ start: '2025-10-01', end: '2025-12-31' });
    expect(fiscalYearQuarter(2569, 4)).toEqual({ start: '2026-07-01', end: '2026-09-30' });
  });

  it('contains exactly the days that belong to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: toDayNumber('1950-01-01'), max: toDayNumber('2100-01-01') }), (number) => {
        const day = fromDayNumber(number);
        const year = fiscalYearOf(day);
        expect(isInFiscalYear({ start: day, end: day }, year)).toBe(true);
        expect(isInFiscalYear({ start: day, end: day }, year + 1)).toBe(false);
        expect(fiscalYearOf(addDays(fiscalYearRange(year).end, 1))).toBe(year + 1);
      }),
    );
  });
});
