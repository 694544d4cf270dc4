import { describe, expect, it } from '@jest/globals';
import { payloadOf, type ToldEntry } from './payload-of.js';

const entry: ToldEntry = {
  id: '019acb00-0000-7000-8000-000000000001', chain: 'agency:a', no: 12, hash: 'f'.repeat(64), at: '2026-02-28T18:30:00.000Z', agencyId: 'a', agencySlug: 'kut-rang',
  action: 'cycle.reopen', subjectType: 'cycle', subjectId: 'c', detail: { to: 'planning', round: 2, reason: 'ผู้อำนวยการขอแก้ไข', fileName: 'report.pdf' },
};
const told = (given: Partial<ToldEntry> = {}) => JSON.parse(payloadOf({ ...entry, ...given })) as { type: string; timestamp: string; data: Record<string, unknown> };

describe('what a webhook says of an entry', () => {
  it('is its kind, its time and day in Thailand, what it is about, and where it stands in the trail', () => {
    expect(told()).toEqual({
      type: 'cycle.reopen',
      timestamp: '2026-02-28T18:30:00.000Z',
      data: {
        day: '2026-03-01', agency: { id: 'a', slug: 'kut-rang' }, subject: { type: 'cycle', id: 'c' }, round: 2, to: 'planning',
        entry: { id: entry.id, chain: 'agency:a', no: 12, hash: entry.hash },
      },
    });
  });

  it('tells nothing that somebody wrote, under whatever name it stands', () => {
    const written: ToldEntry['detail'][] = [{ reason: 'x' }, { to: 'เจ้าหน้าที่' }, { state: 'two words' }, { document: 'a'.repeat(61) }, { from: 'somebody@office.example' }];
    for (const detail of written) {
      expect(Object.keys(told({ detail }).data)).toEqual(['day', 'agency', 'subject', 'entry']);
    }
  });

  it('is the same however often it is made', () => {
    expect(payloadOf(entry)).toBe(payloadOf({ ...entry }));
  });
});
