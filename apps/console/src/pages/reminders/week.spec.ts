import { describe, expect, it } from '@jest/globals';
import { shownDays, stretchesOf, weekOf } from './week.js';

describe('a week of the ledger', () => {
  it('runs from Monday to Sunday, also across the end of a year', () => {
    expect(weekOf('2026-04-22')).toEqual({ from: '2026-04-20', until: '2026-04-26' });
    expect(weekOf('2026-04-26')).toEqual({ from: '2026-04-20', until: '2026-04-26' });
    expect(weekOf('2026-01-01')).toEqual({ from: '2025-12-29', until: '2026-01-04' });
  });

  it('shows the weekend only where something stands on it', () => {
    expect(shownDays(weekOf('2026-04-22'), new Set())).toHaveLength(5);
    expect(shownDays(weekOf('2026-04-22'), new Set(['2026-04-26', '2026-04-27'])).at(-1)).toBe('2026-04-26');
  });

  it('is read from today on, and then back', () => {
    expect(stretchesOf(weekOf('2026-04-22'), '2026-04-22')).toEqual([
      { from: '2026-04-22', until: '2026-04-26', order: 'earliest' },
      { from: '2026-04-20', until: '2026-04-21', order: 'latest' },
    ]);
  });

  it('is read in one go where it is all ahead or all over', () => {
    expect(stretchesOf(weekOf('2026-04-27'), '2026-04-22')).toEqual([{ from: '2026-04-27', until: '2026-05-03', order: 'earliest' }]);
    expect(stretchesOf(weekOf('2026-04-20'), '2026-04-20')).toEqual([{ from: '2026-04-20', until: '2026-04-26', order: 'earliest' }]);
    expect(stretchesOf(weekOf('2026-04-13'), '2026-04-22')).toEqual([{ from: '2026-04-13', until: '2026-04-19', order: 'latest' }]);
  });
});
