import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromDayNumber, lastDayOfMonth, readDay, firstDayOfMonth, toDayNumber } from '../calendar-day.js';
import { fiscalYearRange } from '../fiscal-year.js';
import { readPeriod } from './read-period.js';
import { writePeriod, type WritePeriodOptions } from './write-period.js';

const options: fc.Arbitrary<WritePeriodOptions> = fc.record(
  {
    digits: fc.constantFrom('thai', 'arabic'),
    style: fc.constantFrom('short', 'long', 'fiscal-year'),
    shortYear: fc.boolean(),
    yearOnce: fc.boolean(),
    language: fc.constantFrom('th', 'en'),
  },
  { requiredKeys: [] },
);

/** Days that two digits of the Buddhist era can name: 2500 to 2599. */
const dayNumber = fc.integer({ min: toDayNumber('1957-01-01'), max: toDayNumber('2056-12-31') });

const days = fc.tuple(dayNumber, fc.integer({ min: 0, max: 1500 })).map(([from, length]) => ({
  start: fromDayNumber(from),
  end: fromDayNumber(Math.min(from + length, toDayNumber('2056-12-31'))),
}));

const months = days.map(({ start, end }) => {
  const from = readDay(start);
  const to = readDay(end);
  return { start: firstDayOfMonth(from.year, from.month), end: lastDayOfMonth(to.year, to.month) };
});

const years = fc.integer({ min: 2501, max: 2599 }).map(fiscalYearRange);

describe('writePeriod', () => {
  it('writes months as plans print them', () => {
    expect(writePeriod('2025-10-01', '2026-09-30', { digits: 'thai' })).toBe('ต.ค. ๒๕๖๘ – ก.ย. ๒๕๖๙');
    expect(writePeriod('2025-10-01', '2026-09-30', { style: 'long' })).toBe('ตุลาคม 2568 – กันยายน 2569');
    expect(writePeriod('2022-10-01', '2023-09-30', { shortYear: true, digits: 'thai' })).toBe('ต.ค. ๖๕ – ก.ย. ๖๖');
    expect(writePeriod('2020-10-01', '2020-10-31')).toBe('ต.ค. 2563');
  });

  it('writes the year once when asked and when there is one', () => {
    expect(writePeriod('2026-01-01', '2026-09-30', { yearOnce: true })).toBe('ม.ค. – ก.ย. 2569');
    expect(writePeriod('2025-10-01', '2026-09-30', { yearOnce: true })).toBe('ต.ค. 2568 – ก.ย. 2569');
  });

  it('writes a whole fiscal year by its name when asked', () => {
    expect(writePeriod('2025-10-01', '2026-09-30', { style: 'fiscal-year' })).toBe('ปีงบประมาณ 2569');
    expect(writePeriod('2025-10-01', '2026-08-31', { style: 'fiscal-year' })).toBe('ตุลาคม 2568 – สิงหาคม 2569');
  });

  it('writes days where the period is not made of whole months', () => {
    expect(writePeriod('2026-03-01', '2026-03-15')).toBe('1 มี.ค. 2569 – 15 มี.ค. 2569');
    expect(writePeriod('2026-03-15', '2026-03-15', { style: 'long' })).toBe('15 มีนาคม 2569');
  });

  it('writes English in the common era', () => {
    expect(writePeriod('2025-10-01', '2026-09-30', { language: 'en' })).toBe('Oct 2025 – Sep 2026');
    expect(writePeriod('2025-10-01', '2026-09-30', { language: 'en', style: 'fiscal-year' })).toBe('Fiscal year 2569');
  });

  it('writes nothing that is not read back to the same days without an issue', () => {
    fc.assert(
      fc.property(fc.oneof(days, months, years), options, (range, settings) => {
        expect(readPeriod(writePeriod(range.start, range.end, settings))).toEqual({ ...range, issues: [] });
      }),
      { numRuns: 2000 },
    );
  });
});
