import { describe, expect, it } from '@jest/globals';
import { planLadder } from './plan-ladder.js';

const ladder = [-30, -7, -1, 0, 1, 3].map((workingDays) => ({ code: String(workingDays), workingDays, to: 'holder' as const }));
const days = (dueOn: string, holidays = new Set<string>()) => planLadder(dueOn, ladder, holidays).map(({ rung, plannedFor }) => `${rung} ${plannedFor.slice(0, 10)}`);

describe('planLadder', () => {
  it('counts working days before and after the due day', () => {
    expect(days('2025-12-26')).toEqual(['-30 2025-11-14', '-7 2025-12-17', '-1 2025-12-25', '0 2025-12-26', '1 2025-12-29', '3 2025-12-31']);
  });

  it('leaps over holidays', () => {
    expect(days('2025-12-30', new Set(['2025-12-31', '2026-01-01', '2026-01-02'])).slice(-2)).toEqual(['1 2026-01-05', '3 2026-01-07']);
  });

  it('never plans a letter for a weekend, even when the due day is one', () => {
    expect(days('2026-01-31').at(3)).toBe('0 2026-01-30');
  });

  it('sends as the office opens in Bangkok', () => {
    expect(planLadder('2025-12-26', ladder, new Set())[0]?.plannedFor).toBe('2025-11-14T08:30:00.000+07:00');
  });
});
