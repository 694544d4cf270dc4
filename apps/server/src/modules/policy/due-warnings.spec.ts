import { describe, expect, it } from '@jest/globals';
import { milestones } from '@prongsai/ita';
import { holidaySet } from '@prongsai/thai';
import { dueWarnings, inOrderOfYear } from './due-warnings.js';

const holidays = holidaySet(2024, 2027);
const codes = (dueOn: string, before: string | null = null) =>
  dueWarnings({ milestone: 'sixMonthReport', dueOn, before: before === null ? null : { milestone: 'planPublished', dueOn: before } }, 2569, holidays).map(({ code }) => code);

describe('the warnings of a due day', () => {
  it('are none for a working day of the year after what comes first', () => {
    expect(codes('2026-04-10', '2026-01-30')).toEqual([]);
  });

  it('tell a day off and name the next working day', () => {
    expect(codes('2026-04-13')).toEqual(['due-day-off']);
    const [warning] = dueWarnings({ milestone: 'sixMonthReport', dueOn: '2026-04-13', before: null }, 2569, holidays);
    expect(warning?.remedy?.th).toContain('16 เมษายน 2569');
  });

  it('tell a day outside the year, where what closes it may come three months later', () => {
    expect(codes('2026-10-01')).toEqual(['due-outside-year']);
    expect(dueWarnings({ milestone: 'published', dueOn: '2026-12-30', before: null }, 2569, holidays)).toEqual([]);
    expect(codes('2025-09-30')).toEqual(['due-outside-year']);
  });

  it('tell a day before the milestone that comes first', () => {
    expect(codes('2026-01-29', '2026-01-30')).toEqual(['due-order-reversed']);
    expect(codes('2026-01-30', '2026-01-30')).toEqual([]);
  });

  it('know the order of the year, which is not that of the states', () => {
    expect(inOrderOfYear(milestones, 2569)).toEqual(['analysis', 'plan', 'planApproval', 'planPublished', 'sixMonthReport', 'execution', 'twelveMonthReport', 'published']);
  });
});
