import { describe, expect, it } from '@jest/globals';
import { fromEpochMs, holidaySet, toEpochMs } from '@prongsai/thai';
import type { DueLine } from '../../deadlines/index.js';
import { sendingsOf, type Pause } from './due-instants.js';

const holidays = holidaySet(2026, 2026);
const now = toEpochMs('2026-04-20T09:00:00+07:00');
const line = (id: string, plannedFor: string, given: Partial<DueLine> = {}): DueLine => ({
  id, deadlineId: 'plan', cycleId: 'c', agencyId: 'a', provinceId: 'p', milestone: 'plan', measureId: null, dueOn: '2026-04-24', rung: 'before7', audience: 'holder',
  plannedFor: toEpochMs(plannedFor), wasHeld: false, asked: false, ...given,
});
const sendings = (lines: readonly DueLine[], pauses: readonly Pause[] = []) =>
  sendingsOf(lines, now, holidays, pauses).map(({ at, lines: sent }) => `${fromEpochMs(at).slice(0, 16)} ${sent.map(({ id }) => id).join(' ')}`);

describe('what the sweeps of a week will send', () => {
  it('is each line at its hour', () => {
    expect(sendings([line('b', '2026-04-23T08:30:00+07:00'), line('a', '2026-04-22T08:30:00+07:00')])).toEqual(['2026-04-22T08:30 a', '2026-04-23T08:30 b']);
  });

  it('is at once what is overdue, of one deadline the latest only', () => {
    const lines = [line('a', '2026-04-16T08:30:00+07:00'), line('b', '2026-04-17T08:30:00+07:00', { rung: 'before1' }), line('c', '2026-04-17T08:30:00+07:00', { deadlineId: 'other' })];
    expect(sendings(lines)).toEqual(['2026-04-20T09:00 b c']);
  });

  it('waits for the morning after a day off', () => {
    expect(sendings([line('a', '2026-04-25T08:30:00+07:00')])).toEqual(['2026-04-27T08:30 a']);
  });

  it('waits for the end of a pause, and then sends the latest only', () => {
    const pause = { agencyId: 'a', from: toEpochMs('2026-04-21T00:00:00+07:00'), until: toEpochMs('2026-04-24T00:00:00+07:00') };
    const lines = [line('a', '2026-04-22T08:30:00+07:00'), line('b', '2026-04-23T08:30:00+07:00', { rung: 'before1' }), line('c', '2026-04-22T08:30:00+07:00', { agencyId: 'z', deadlineId: 'z' })];
    expect(sendings(lines, [pause])).toEqual(['2026-04-22T08:30 c', '2026-04-24T00:00 b']);
  });
});
