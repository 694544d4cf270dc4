import { describe, expect, it } from '@jest/globals';
import { markCell, type CellFacts } from './mark-cell.js';

const facts = (given: Partial<CellFacts> = {}): CellFacts => ({
  milestone: 'plan',
  dueOn: '2025-12-26',
  firstDueOn: '2025-12-26',
  doneOn: null,
  begun: true,
  lateBefore: 0,
  returned: false,
  percent: null,
  ...given,
});
const none = new Set<string>();
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

  it('is forecast to miss by what the step before is late', () => {
    expect(mark({ begun: false, lateBefore: 4 }, '2025-12-01')).toMatchObject({ mark: 'willMiss', days: 4 });
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
