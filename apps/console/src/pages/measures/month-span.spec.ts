import { describe, expect, it } from '@jest/globals';
import { fiscalMonths, insideFiscalYear, monthRange, spanOf } from './month-span.js';

describe('a period of whole months', () => {
  it('starts the fiscal year in October of the year before', () => {
    const months = fiscalMonths(2569);
    expect(months[0]).toBe('2025-10');
    expect(months[2]).toBe('2025-12');
    expect(months[3]).toBe('2026-01');
    expect(months[11]).toBe('2026-09');
  });

  it('ends on the last day of its last month, leap years too', () => {
    expect(spanOf('2025-10', '2026-03')).toEqual({ start: '2025-10-01', end: '2026-03-31' });
    expect(spanOf('2024-02', '2024-02').end).toBe('2024-02-29');
    expect(spanOf('2026-02', '2026-02').end).toBe('2026-02-28');
  });

  it('lies on the months it covers', () => {
    expect(monthRange('2026-01-01', '2026-09-30', 2569)).toEqual([3, 11]);
  });

  it('is outside when it begins or ends in another fiscal year, or runs backwards', () => {
    expect(insideFiscalYear({ start: '2025-09-01', end: '2025-09-30' }, 2569)).toBe(false);
    expect(insideFiscalYear({ start: '2026-08-01', end: '2026-12-31' }, 2569)).toBe(false);
    expect(insideFiscalYear({ start: '2026-05-01', end: '2026-01-31' }, 2569)).toBe(false);
  });

  it('is nowhere while a day is missing', () => {
    expect(monthRange('2026-01-01', null, 2569)).toBeNull();
  });
});
