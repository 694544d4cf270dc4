import type { Reason, Role } from '@prongsai/contracts';
import { overlap, type Days } from './days.js';
import { reasonWithDays } from './reason-with-days.js';

/** What somebody wants to record: a holder, or an acting holder where an order comes with it. */
export interface Proposed extends Days {
  readonly accountId: string;
  readonly order: { readonly no: string; readonly on: string | null } | null;
}

/** A row of the position that has not been struck. */
export interface KnownTenure extends Days {
  readonly accountId: string;
  readonly acting: boolean;
  readonly orderNo: string | null;
}

export interface AppointmentFacts {
  readonly by: { readonly accountId: string };
  readonly role: Role;
  readonly account: 'active' | 'disabled' | 'unknown';
  readonly tenures: readonly KnownTenure[];
}

type Rule = (proposed: Proposed, facts: AppointmentFacts) => Reason | null;

/** Whoever holds one of these decides on what others have written. */
const approving: readonly Role[] = ['divisionHead', 'clerk', 'executive'];

const accountFits: Rule = (_, { account }) => {
  if (account === 'active') return null;
  return reasonWithDays(account === 'disabled' ? 'account-disabled' : 'account-unknown', {}, 'body.accountId');
};

const daysInOrder: Rule = ({ fromOn, untilOn }) => (untilOn !== null && fromOn > untilOn ? reasonWithDays('days-reversed', {}, 'body.untilOn') : null);

const notByOneself: Rule = ({ accountId }, { by, role }) =>
  accountId === by.accountId && approving.includes(role) ? reasonWithDays('appoints-himself', {}, 'body.accountId') : null;

const aloneInOffice: Rule = (proposed, { tenures }) => {
  const held = proposed.order ? undefined : tenures.find((tenure) => !tenure.acting && overlap(tenure, proposed));
  return held ? reasonWithDays('position-held', { since: held.fromOn }, 'body.fromOn') : null;
};

const aloneByOrder: Rule = (proposed, { tenures }) => {
  const running = proposed.order ? tenures.find((tenure) => tenure.acting && overlap(tenure, proposed)) : undefined;
  return running ? reasonWithDays('acting-overlaps', { orderNo: running.orderNo ?? '–' }, 'body.fromOn') : null;
};

const forAnother: Rule = (proposed, { tenures }) => {
  const same = tenures.some((tenure) => tenure.accountId === proposed.accountId && tenure.acting === (proposed.order === null) && overlap(tenure, proposed));
  return same ? reasonWithDays('acting-for-oneself', {}, 'body.accountId') : null;
};

const orderComplete: Rule = ({ order }) =>
  order && (order.no === '' || order.on === null) ? reasonWithDays('order-incomplete', {}, order.no === '' ? 'body.orderNo' : 'body.orderOn') : null;

const orderEnds: Rule = ({ order, untilOn }) => (order && untilOn === null ? reasonWithDays('order-without-end', {}, 'body.untilOn') : null);

const orderBegins: Rule = ({ order, fromOn }) =>
  order?.on && order.on > fromOn ? reasonWithDays('order-after-start', { signed: order.on, from: fromOn }, 'body.fromOn') : null;

const rules: readonly Rule[] = [accountFits, daysInOrder, notByOneself, orderComplete, orderEnds, orderBegins, aloneInOffice, aloneByOrder, forAnother];

/** Everything that stands against recording it, all at once. */
export const appointmentFaults = (proposed: Proposed, facts: AppointmentFacts): Reason[] => rules.flatMap((rule) => rule(proposed, facts) ?? []);
