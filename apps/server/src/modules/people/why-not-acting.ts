import { reasonOf, type Reason } from '@prongsai/contracts';
import type { Seat } from './seat.js';
import { reasonWithDays } from './tenures/reason-with-days.js';

/**
 * Why an account may not decide for a seat on a kind of document; `null` when it may. While an acting order runs, the office acts
 * through the acting holder in everything the order covers: whoever holds the office is away and does not decide beside him.
 */
export function whyNotActing(seat: Seat, accountId: string, document: string): Reason | null {
  const { acting, regular } = seat;
  const covered = acting !== null && (acting.covers === null || acting.covers.includes(document));
  if (acting?.accountId === accountId && !covered) return reasonWithDays('outside-acting-order', { orderNo: acting.orderNo });
  if (covered && acting.accountId !== accountId) return reasonWithDays('acting-order-runs', { orderNo: acting.orderNo, until: acting.untilOn ?? '–' });
  return covered || regular?.accountId === accountId ? null : reasonOf({ code: 'not-asked' });
}
