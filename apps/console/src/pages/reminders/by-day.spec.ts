import { describe, expect, it } from '@jest/globals';
import type { ReminderView } from '@prongsai/contracts';
import { byDay, totalOf, worthSaying } from './by-day.js';

const line = (plannedFor: string): ReminderView => ({
  id: plannedFor, cycleId: 'c', deadlineId: 'd', measure: null, plannedBefore: null, note: null, paused: false, settledAt: null, agency: { id: 'a', slug: 'a', name: { th: 'ก', en: 'A' }, shortName: { th: 'ก', en: 'A' }, type: 'อบต.', district: null, province: null },
  milestone: 'plan', dueOn: '2026-04-24', rung: 'before1', plannedFor, position: { th: 'ปลัด', en: 'Clerk' }, status: 'planned', channel: null, letter: null, reason: null, sentAt: null,
});

describe('the days of the ledger', () => {
  it('stand in the order in which their lines come', () => {
    const lines = ['2026-04-22T08:30:00+07:00', '2026-04-23T08:30:00+07:00', '2026-04-21T08:30:00+07:00'].map(line);
    expect(byDay(lines).map(({ day }) => day)).toEqual(['2026-04-22', '2026-04-23', '2026-04-21']);
  });

  it('are days in Bangkok', () => {
    expect(byDay([line('2026-04-21T18:00:00Z')]).map(({ day }) => day)).toEqual(['2026-04-22']);
  });

  it('say how many of their lines came to which end, and nothing of the rest', () => {
    const counts = { planned: 9, sent: 14, skipped: 0, failed: 1 };
    expect(worthSaying(counts)).toEqual([['sent', 14], ['planned', 9], ['failed', 1]]);
    expect(totalOf(counts)).toBe(24);
  });
});
