import { describe, expect, it } from '@jest/globals';
import { holidaySet } from '@prongsai/thai';
import { dueOf } from './due-of.js';

const lawful = holidaySet(2026, 2026);

describe('how a due day stands today', () => {
  it('counts working days, not weekends', () => {
    expect(dueOf('2026-04-24', '2026-04-22', lawful)).toEqual({ mark: 'dueSoon', days: 2 });
    expect(dueOf('2026-04-27', '2026-04-24', lawful)).toEqual({ mark: 'dueSoon', days: 1 });
  });

  it('counts no day that was announced as a day off', () => {
    expect(dueOf('2026-04-24', '2026-04-22', new Set([...lawful, '2026-04-23']))).toEqual({ mark: 'dueSoon', days: 1 });
  });

  it('is due until the end of the day itself', () => {
    expect(dueOf('2026-04-24', '2026-04-24', lawful)).toEqual({ mark: 'dueSoon', days: 0 });
  });

  it('is late the day after, and says so even on a weekend', () => {
    expect(dueOf('2026-04-24', '2026-04-25', lawful)).toEqual({ mark: 'late', days: 1 });
    expect(dueOf('2026-04-24', '2026-04-28', lawful)).toEqual({ mark: 'late', days: 2 });
  });

  it('has time while more than five working days are left', () => {
    expect(dueOf('2026-04-30', '2026-04-20', lawful).mark).toBe('open');
  });
});
