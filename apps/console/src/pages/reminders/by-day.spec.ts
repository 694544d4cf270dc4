import { describe, expect, it } from '@jest/globals';
import type { ReminderView } from '@prongsai/contracts';
import { byDay, countByStatus } from './by-day.js';

const line = (plannedFor: string, status: ReminderView['status'] = 'planned', sentAt: string | null = null): ReminderView => ({
  id: plannedFor, cycleId: 'c', deadlineId: 'd', measure: null, plannedBefore: null, letter: null, note: null, paused: false, settledAt: sentAt, agency: { id: 'a', slug: 'a', name: { th: 'ก', en: 'A' }, shortName: { th: 'ก', en: 'A' }, type: 'อบต.', district: null, province: null },
  milestone: 'plan', dueOn: '2026-04-24', rung: '-1', plannedFor, position: { th: 'ปลัด', en: 'Clerk' }, status, channel: 'inApp', reason: null, sentAt,
});

describe('the days of the ledger', () => {
  it('begin with today, go on with what is to come, and end with what is over, newest first', () => {
    const lines = ['2026-04-20T08:30:00+07:00', '2026-04-24T08:30:00+07:00', '2026-04-22T08:30:00+07:00', '2026-04-21T08:30:00+07:00', '2026-04-23T08:30:00+07:00'].map((at) => line(at));
    expect(byDay(lines, '2026-04-22').map(({ day }) => day)).toEqual(['2026-04-22', '2026-04-23', '2026-04-24', '2026-04-21', '2026-04-20']);
  });

  it('are days in Bangkok, by the moment a letter really went out', () => {
    const [day] = byDay([line('2026-04-20T08:30:00+07:00', 'sent', '2026-04-22T23:30:00Z')], '2026-04-23');
    expect(day?.day).toBe('2026-04-23');
  });

  it('count what became of their letters', () => {
    expect(countByStatus([line('2026-04-22T08:30:00+07:00'), line('2026-04-22T08:30:00+07:00', 'failed'), line('2026-04-22T08:30:00+07:00', 'sent')])).toEqual([['sent', 1], ['planned', 1], ['failed', 1]]);
  });
});
