import { describe, expect, it } from '@jest/globals';
import { lastDayFault, latestDay } from './reopening-days.js';

describe('the last day on which work that is open again may be written', () => {
  it('lies after today and not too far ahead', () => {
    expect(lastDayFault(null, '2026-04-22')).toBe('dayMissing');
    expect(lastDayFault('2026-04-22', '2026-04-22')).toBe('notAhead');
    expect(lastDayFault('2026-04-23', '2026-04-22')).toBeNull();
    expect(lastDayFault(latestDay('2026-04-22'), '2026-04-22')).toBeNull();
    expect(lastDayFault('2026-12-31', '2026-04-22')).toBe('tooLate');
  });
});
