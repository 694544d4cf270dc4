import { milestoneBasis, type Milestone } from '@prongsai/ita';
import type { AddedHoliday, CycleFacts, Facts, Move } from './facts.js';
import type { WorkingCalendar } from './working-calendar.js';

/** From `from` on a deadline had this day, and the days off were these. */
export interface DueDay {
  readonly from: number;
  readonly dueOn: string;
  readonly calendar: WorkingCalendar;
}

type Change = ({ readonly kind: 'move' } & Move) | ({ readonly kind: 'holiday' } & AddedHoliday);

/**
 * The days a deadline has had, in their order. A computed day follows the calendar, one set by an act stays; an agency's own day is not
 * moved with the province's.
 */
export function dueDaysOf(facts: Facts, { agency, passages }: CycleFacts, milestone: Milestone, lawful: WorkingCalendar): DueDay[] {
  const opened = passages[0]?.at ?? Infinity;
  const basis = milestoneBasis(milestone, facts.fiscalYear);
  let calendar = lawful;
  let own = false;
  let byAct: string | null = null;
  const days: DueDay[] = [];
  for (const change of changesOf(facts, agency.id, milestone)) {
    if (change.at > opened && days.length === 0) days.push({ from: opened, dueOn: byAct ?? calendar.next(basis), calendar });
    if (change.kind === 'holiday') calendar = calendar.with(change.day);
    else if (change.agencyId !== null || !own) {
      own ||= change.agencyId !== null;
      byAct = change.dueOn;
    }
    if (change.at > opened) days.push({ from: change.at, dueOn: byAct ?? calendar.next(basis), calendar });
  }
  return days.length > 0 ? days : [{ from: opened, dueOn: byAct ?? calendar.next(basis), calendar }];
}

const changesOf = (facts: Facts, agencyId: string, milestone: Milestone): Change[] =>
  [
    ...facts.moves.filter((move) => move.milestone === milestone && (move.agencyId === null || move.agencyId === agencyId)).map((move): Change => ({ kind: 'move', ...move })),
    ...facts.holidays.map((holiday): Change => ({ kind: 'holiday', ...holiday })),
  ].sort((one, other) => one.at - other.at);
