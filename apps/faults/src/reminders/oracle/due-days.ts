import { milestoneBasis, type Milestone } from '@prongsai/ita';
import { begunAt } from './cycle-history.js';
import type { AddedHoliday, CycleFacts, Deadline, Facts, Move } from './facts.js';
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
export function dueDaysOf(facts: Facts, cycle: CycleFacts, deadline: Deadline, lawful: WorkingCalendar): DueDay[] {
  const { milestone, measureEndsOn } = deadline;
  const opened = openedAt(cycle, deadline);
  const basis = measureEndsOn ?? milestoneBasis(milestone, facts.fiscalYear);
  let calendar = lawful;
  let own = false;
  let byAct: string | null = null;
  const days: DueDay[] = [];
  for (const change of changesOf(facts, cycle.agency.id, measureEndsOn === null ? milestone : null)) {
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

/** A measure has its deadline from the approval of the plan on. */
export const openedAt = (cycle: CycleFacts, { measureEndsOn }: Deadline): number =>
  measureEndsOn === null ? (cycle.passages[0]?.at ?? Infinity) : begunAt(cycle, 'execution');

const changesOf = (facts: Facts, agencyId: string, milestone: Milestone | null): Change[] =>
  [
    ...facts.moves.filter((move) => move.milestone === milestone && (move.agencyId === null || move.agencyId === agencyId)).map((move): Change => ({ kind: 'move', ...move })),
    ...facts.holidays.map((holiday): Change => ({ kind: 'holiday', ...holiday })),
  ].sort((one, other) => one.at - other.at);
