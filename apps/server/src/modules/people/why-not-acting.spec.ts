import { describe, expect, it } from '@jest/globals';
import type { Seat } from './seat.js';
import { whyNotActing } from './why-not-acting.js';

const name = { th: 'บัญชี', en: 'Account' };
const orderOf = (accountId: string, covers: string[] | null): Seat['acting'] => ({
  accountId, name, ownTitle: name, orderNo: '123/2568', orderOn: '2025-12-01', untilOn: '2025-12-31', covers,
});
const seat = (acting: Seat['acting'], regular: string | null): Seat => ({
  positionId: 'clerk', role: 'clerk', titleTh: 'ปลัด', titleEn: 'Clerk', provinceId: 'province', agencyId: 'agency', divisionId: null, access: 'standing',
  holderAccountIds: [], holderEmails: [], actingOrder: acting?.orderNo ?? null, acting, regular: regular === null ? null : { accountId: regular, name },
});

const whole = orderOf('acting', null);
const plansOnly = orderOf('acting', ['plan']);

describe('who decides for an office', () => {
  it.each([
    ['the holder, while no order runs', seat(null, 'holder'), 'holder', null],
    ['nobody else, while no order runs', seat(null, 'holder'), 'acting', 'not-asked'],
    ['the acting holder, while an order of the whole office runs', seat(whole, 'holder'), 'acting', null],
    ['not the holder, who is away meanwhile', seat(whole, 'holder'), 'holder', 'acting-order-runs'],
    ['the acting holder of a vacant office', seat(whole, null), 'acting', null],
    ['the acting holder of what the order covers', seat(plansOnly, 'holder'), 'acting', null],
    ['not the holder of what the order covers', seat(plansOnly, 'holder'), 'holder', 'acting-order-runs'],
    ['nobody, where nobody holds it', seat(null, null), 'holder', 'not-asked'],
    ['not a stranger beside an order', seat(whole, 'holder'), 'stranger', 'acting-order-runs'],
  ])('%s', (_, office, accountId, code) => {
    expect(whyNotActing(office, accountId, 'plan')?.code ?? null).toBe(code);
  });

  it('is the holder for what a narrow order leaves to him, and not the acting holder', () => {
    expect(whyNotActing(seat(plansOnly, 'holder'), 'holder', 'sixMonthReport')).toBeNull();
    expect(whyNotActing(seat(plansOnly, 'holder'), 'acting', 'sixMonthReport')?.code).toBe('outside-acting-order');
  });

  it('says under which order and until when, in the calendar of each language', () => {
    const reason = whyNotActing(seat(whole, 'holder'), 'holder', 'plan');
    expect(reason?.message.th).toContain('คำสั่งที่ 123/2568 ถึงวันที่ 31 ธันวาคม 2568');
    expect(reason?.message.en).toContain('31 December 2025');
  });
});
