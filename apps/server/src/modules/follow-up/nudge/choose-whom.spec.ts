import { describe, expect, it } from '@jest/globals';
import { holidaySet } from '@prongsai/thai';
import type { Seat } from '../../people/index.js';
import type { Holding } from '../who-holds.js';
import { chooseWhom, mostOfOneDay, type NudgeFacts } from './choose-whom.js';

const seat = (positionId: string, holderAccountIds: string[]): Seat => ({
  positionId, role: 'officer', titleTh: 'เจ้าหน้าที่', titleEn: 'Officer', provinceId: 'p', agencyId: 'a', divisionId: null, access: 'standing',
  holderAccountIds, holderEmails: [], actingOrder: null, acting: null, regular: null,
});
const holding = (positionId: string, ...accounts: string[]): Holding => ({ seat: seat(positionId, accounts), since: null });
const facts = (given: Partial<NudgeFacts> = {}): NudgeFacts => ({
  standing: 'open', deadlineId: 'd', holdings: [holding('officer', 'one')], day: '2026-04-10', nudged: { at: new Map(), ofAccount: new Map() }, by: 'coordinator',
  holidays: holidaySet(2026, 2026), ...given,
});
const chosen = (given: Partial<NudgeFacts>) => {
  const { to, refusal } = chooseWhom(facts(given));
  return refusal?.code ?? to.map((whom) => whom.seat.positionId);
};
const nudged = (of: Record<string, number>) => ({ at: new Map<string, string>(), ofAccount: new Map(Object.entries(of)) });

describe('who is nudged', () => {
  it('is whoever holds the work', () => {
    expect(chosen({})).toEqual(['officer']);
    expect(chosen({ standing: 'returned' })).toEqual(['officer']);
  });

  it('is nobody where there is nothing to do', () => {
    expect(chosen({ standing: 'done' })).toBe('nudge-done');
    expect(chosen({ standing: 'over' })).toBe('nudge-over');
    expect(chosen({ standing: 'notBegun' })).toBe('nudge-not-begun');
  });

  it('is nobody where nobody holds the position, or the one who asks does', () => {
    expect(chosen({ holdings: [holding('officer')] })).toBe('nudge-nobody');
    expect(chosen({ holdings: [holding('coordinator', 'one')] })).toBe('nudge-yourself');
    expect(chosen({ holdings: [holding('officer'), holding('clerk', 'two')] })).toEqual(['clerk']);
  });

  it('is nobody a second time on one working day, and the refusal names the hour at which it may be done again', () => {
    const at = new Map([['d', '2026-04-10T09:15:00+07:00']]);
    const { refusal } = chooseWhom(facts({ nudged: { at, ofAccount: new Map() } }));
    expect(refusal?.message.th).toBe('เตือนเรื่องนี้ไปแล้วเมื่อ ศุกร์ 10 เม.ย. 2569 09.15 น.');
    expect(refusal?.remedy).toEqual({ th: 'เตือนอีกครั้งได้ตั้งแต่ พฤหัสบดี 16 เม.ย. 2569 08.30 น.', en: 'It may be done again from Thu 16 Apr 2026 08:30' });
  });

  it('leaves out whoever has had enough, and tells the others', () => {
    const holdings = [holding('officer', 'one'), holding('clerk', 'two')];
    expect(chosen({ holdings, nudged: nudged({ one: mostOfOneDay }) })).toEqual(['clerk']);
    expect(chosen({ holdings, nudged: nudged({ one: mostOfOneDay, two: mostOfOneDay }) })).toBe('nudged-enough');
    expect(chosen({ holdings: [holding('officer', 'one', 'acting')], nudged: nudged({ one: mostOfOneDay }) })).toEqual(['officer']);
  });
});
