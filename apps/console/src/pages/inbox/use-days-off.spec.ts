import { describe, expect, it } from '@jest/globals';
import type { HolidayView } from '@prongsai/contracts';
import { daysOffIn, yearsOf } from './use-days-off.js';

const day = (on: string, withdrawn: boolean): HolidayView => ({
  day: on, name: { th: 'วันหยุดพิเศษ', en: 'Special holiday' }, kind: 'special', certainty: 'announced', source: 'มติคณะรัฐมนตรี', scope: 'country', withdrawn, announcedDayId: null, announcedAt: null,
});

describe('the days off between two days', () => {
  it('are those of every year from one to the other, whichever is earlier', () => {
    expect(yearsOf('2025-12-30', '2026-01-05')).toEqual([2568, 2569]);
    expect(yearsOf('2026-04-24', '2026-04-22')).toEqual([2569]);
    expect(yearsOf('2026-01-05', '2023-12-30')).toEqual([2566, 2567, 2568, 2569]);
  });

  it('leave out what is worked after all', () => {
    expect(daysOffIn([{ data: [day('2026-01-02', false), day('2026-07-31', true)], total: 2, standing: [] }])).toEqual(new Set(['2026-01-02']));
  });
});
