import { describe, expect, it } from '@jest/globals';
import type { Forecast } from '@prongsai/ita';
import { markCell, type CellFacts } from './mark-cell.js';

const facts = (given: Partial<CellFacts> = {}): CellFacts => ({
  milestone: 'plan',
  dueOn: '2025-12-26',
  firstDueOn: '2025-12-26',
  doneOn: null,
  begun: true,
  forecast: null,
  returned: false,
  percent: null,
  ...given,
});
const none = new Set<string>();
const expected: Forecast = { expectedOn: '2026-01-08', workingDaysLate: 8, confidence: 'medium', grounds: [{ code: 'lastYearLate', days: 8 }] };
const mark = (given: Partial<CellFacts>, today: string) => markCell(facts(given), today, none);

describe('markCell', () => {
  it('is open with the working days left while the due day is far', () => {
    expect(mark({}, '2025-12-15')).toMatchObject({ mark: 'open', days: 9 });
  });

  it('is due soon within five working days and on the due day itself', () => {
    expect(mark({}, '2025-12-19')).toMatchObject({ mark: 'dueSoon', days: 5 });
    expect(mark({}, '2025-12-26')).toMatchObject({ mark: 'dueSoon', days: 0 });
  });

  it('is late from the day after, counted in working days', () => {
    expect(mark({}, '2025-12-29')).toMatchObject({ mark: 'late', days: 1 });
    expect(mark({}, '2025-12-27')).toMatchObject({ mark: 'late', days: 1 });
  });

  it('says returned instead of late when the document came back', () => {
    expect(mark({ returned: true }, '2025-12-30')).toMatchObject({ mark: 'returned', days: 2 });
  });

  it('is blocked, never late, when the step before is missing', () => {
    expect(mark({ begun: false }, '2026-01-05')).toMatchObject({ mark: 'blocked', days: null });
    expect(mark({ begun: false }, '2025-11-03')).toMatchObject({ mark: 'notOpen', days: null });
  });

  it('is forecast to miss, and says why', () => {
    const because = { th: 'ปีก่อนส่งช้า 12 วันทำการ และปีนี้ขั้นก่อนหน้าช้าเฉลี่ย 4 วันทำการ', en: 'last year it came 12 working day(s) late, and this year the steps before came 4 working day(s) late on average' };
    const forecast = { ...expected, grounds: [{ code: 'lastYearLate', days: 12 }, { code: 'thisYearLate', days: 4 }] as const };
    const cell = mark({ forecast }, '2025-12-01');
    expect(cell).toMatchObject({ mark: 'willMiss', days: 8, forecast: { expectedOn: '2026-01-08', confidence: 'medium', because } });
    expect(mark({ begun: false, forecast }, '2025-12-01')).toMatchObject({ mark: 'willMiss', days: 8 });
  });

  it('tells a forecast on one habit beside the mark only', () => {
    expect(mark({ forecast: { ...expected, confidence: 'low' } }, '2025-12-01')).toMatchObject({ mark: 'open', days: 19, forecast: { workingDaysLate: 8 } });
  });

  it('is due soon or late before it is forecast to miss, and done for good', () => {
    expect(mark({ forecast: expected }, '2025-12-22')).toMatchObject({ mark: 'dueSoon', days: 4, forecast: { workingDaysLate: 8 } });
    expect(mark({ forecast: expected }, '2025-12-30')).toMatchObject({ mark: 'late', days: 2 });
    expect(mark({ forecast: expected, doneOn: '2025-12-01' }, '2025-12-01')).not.toHaveProperty('forecast');
  });

  it('is done, or done late by working days', () => {
    expect(mark({ doneOn: '2025-12-26' }, '2026-01-05')).toMatchObject({ mark: 'done', days: null });
    expect(mark({ doneOn: '2025-12-30' }, '2026-01-05')).toMatchObject({ mark: 'doneLate', days: 2 });
  });

  it('shows the share carried out while work is in progress', () => {
    expect(mark({ percent: 40 }, '2025-11-03')).toMatchObject({ mark: 'progress', percent: 40 });
  });

  it('tells that a due day was extended', () => {
    expect(mark({ firstDueOn: '2025-12-19' }, '2025-12-15').extended).toBe(true);
  });

  it('knows no lateness in a record of the past', () => {
    const past = { dueOn: null, firstDueOn: null };
    expect(mark(past, '2025-12-15')).toMatchObject({ mark: 'open', days: null });
    expect(mark({ ...past, doneOn: '2021-03-31' }, '2025-12-15')).toMatchObject({ mark: 'done' });
    expect(mark({ ...past, begun: false }, '2025-12-15')).toMatchObject({ mark: 'notOpen' });
  });
});
