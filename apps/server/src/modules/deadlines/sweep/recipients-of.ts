import type { Role } from '@prongsai/contracts';
import type { Recipient } from '@prongsai/ita';
import type { Seat } from '../../people/index.js';

/** What a day says of the offices around one line of the ledger. */
export interface Offices {
  /** Every position of the agency. */
  readonly agency: readonly Seat[];
  readonly coordinators: readonly Seat[];
  /** Who must act for the cycle to go on. */
  readonly waitedFor: readonly Seat[];
  /** The divisions that lead the measure; `null` where the line is about no measure. */
  readonly leads: readonly string[] | null;
}

const held = ({ holderAccountIds }: Seat) => holderAccountIds.length > 0;
const ofRole = (seats: readonly Seat[], role: Role) => seats.filter((seat) => seat.role === role);

const headsOf = ({ agency }: Offices, divisionIds: readonly (string | null)[]): Seat[] =>
  ofRole(agency, 'divisionHead').filter(({ divisionId }) => divisionId !== null && divisionIds.includes(divisionId));

/** A measure is for the heads that lead it, and the officer who keeps the plan; where nobody is waited for, the officer is told what comes. */
function holders(offices: Offices): readonly Seat[] {
  const officers = ofRole(offices.agency, 'officer');
  if (offices.leads !== null) return [...headsOf(offices, offices.leads), ...officers];
  return offices.waitedFor.length > 0 ? offices.waitedFor : officers;
}

/** An officer's superior is the head of the division, a head's the clerk, a clerk's the executive; above stands the province. An empty chair is passed over. */
function superiorsOf(offices: Offices, seat: Seat): readonly Seat[] {
  const { agency, coordinators } = offices;
  const line: [Role, readonly Seat[]][] = [
    ['officer', []],
    ['divisionHead', headsOf(offices, [seat.divisionId])],
    ['clerk', ofRole(agency, 'clerk')],
    ['executive', ofRole(agency, 'executive')],
  ];
  const own = line.findIndex(([role]) => role === seat.role);
  const above = own === -1 ? [] : line.slice(own + 1);
  return above.map(([, seats]) => seats).find((seats) => seats.some(held)) ?? coordinators;
}

const once = (seats: readonly Seat[]): Seat[] => [...new Map(seats.map((seat) => [seat.positionId, seat])).values()];

/** Who gets a letter of the audience on that day; positions that nobody holds get none. */
export function recipientsOf(audience: Recipient, offices: Offices): Seat[] {
  const named = {
    holder: () => holders(offices),
    superior: () => {
      const late = offices.leads === null ? holders(offices) : headsOf(offices, offices.leads);
      return (late.length > 0 ? late : holders(offices)).flatMap((seat) => superiorsOf(offices, seat));
    },
    clerk: () => ofRole(offices.agency, 'clerk'),
    coordinator: () => offices.coordinators,
  } satisfies Record<Recipient, () => readonly Seat[]>;
  return once(named[audience]()).filter(held);
}
