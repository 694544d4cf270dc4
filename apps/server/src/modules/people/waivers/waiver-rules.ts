import type { Reason } from '@prongsai/contracts';
import { overlap, type Days } from '../tenures/days.js';
import { reasonWithDays } from '../tenures/reason-with-days.js';

export interface WaiverFacts {
  readonly by: { readonly accountId: string; readonly role: string };
  readonly isHead: boolean;
  /** Whoever holds the position in his own right today. */
  readonly holder: string | null;
  /** Accounts that hold the executive's position of the agency today. */
  readonly executives: readonly string[];
  /** Others of the division who could act. */
  readonly others: number;
  readonly known: readonly (Days & { readonly documentNo: string })[];
}

type Rule = (days: Days & { readonly untilOn: string }, facts: WaiverFacts) => Reason | null;

const onlyHeads: Rule = (_, { isHead }) => (isHead ? null : reasonWithDays('waiver-only-heads'));

const somebodyHolds: Rule = (_, { holder }) => (holder === null ? reasonWithDays('waiver-nobody-holds') : null);

const notForOneself: Rule = (_, { by, holder }) => (holder === by.accountId ? reasonWithDays('waiver-for-oneself') : null);

/** The executive excuses; the coordinator only where the executive is the one to be excused. */
const byTheRightOne: Rule = (_, { by, holder, executives }) =>
  by.role === 'coordinator' && (holder === null || !executives.includes(holder)) ? reasonWithDays('waiver-by-executive') : null;

const nobodyElse: Rule = (_, { others }) => (others > 0 ? reasonWithDays('waiver-second-person', { count: others }) : null);

const daysInOrder: Rule = ({ fromOn, untilOn }) => (fromOn > untilOn ? reasonWithDays('days-reversed', {}, 'body.untilOn') : null);

const onlyOne: Rule = (days, { known }) => {
  const there = known.find((waiver) => overlap(waiver, days));
  return there ? reasonWithDays('waiver-there', { documentNo: there.documentNo }, 'body.fromOn') : null;
};

const rules: readonly Rule[] = [onlyHeads, somebodyHolds, notForOneself, byTheRightOne, nobodyElse, daysInOrder, onlyOne];

/** Everything that stands against excusing a head from the separation of duties, all at once. */
export const waiverFaults = (days: Days & { readonly untilOn: string }, facts: WaiverFacts): Reason[] => rules.flatMap((rule) => rule(days, facts) ?? []);
