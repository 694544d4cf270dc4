import type { BoardCell } from '@prongsai/contracts';
import { workingDaysBetween, type HolidaySet } from '@prongsai/thai';

export interface CellFacts {
  readonly milestone: string;
  /** `null` in a cycle that is a record of the past. */
  readonly dueOn: string | null;
  readonly firstDueOn: string | null;
  readonly doneOn: string | null;
  /** The step before is done, so that this one can be worked on. */
  readonly begun: boolean;
  /** Working days the step before is late, while it is not done. */
  readonly lateBefore: number;
  /** The document was sent back and waits for its writer. */
  readonly returned: boolean;
  /** Share of the measures carried out, where the milestone is work in progress. */
  readonly percent: number | null;
}

/** Due within so many working days asks for a look. */
const soon = 5;

const undue = (facts: CellFacts, today: string, holidays: HolidaySet): Pick<BoardCell, 'mark' | 'days'> => {
  const { dueOn } = facts;
  if (dueOn === null) return { mark: facts.begun ? 'open' : 'notOpen', days: null };
  const left = workingDaysBetween(today, dueOn, holidays);
  if (!facts.begun) {
    if (facts.lateBefore > 0 && left >= 0) return { mark: 'willMiss', days: facts.lateBefore };
    return { mark: left <= soon ? 'blocked' : 'notOpen', days: null };
  }
  if (dueOn < today) return { mark: facts.returned ? 'returned' : 'late', days: Math.max(1, -left) };
  return { mark: left <= soon ? 'dueSoon' : facts.percent === null ? 'open' : 'progress', days: left };
};

/**
 * The mark of one milestone. Work that nobody could have begun is never shown late but blocked, and the step right after
 * a late one is forecast to miss by as many working days: the time planned between the two stays the same.
 */
export function markCell(facts: CellFacts, today: string, holidays: HolidaySet): BoardCell {
  const base = {
    milestone: facts.milestone,
    dueOn: facts.dueOn,
    doneOn: facts.doneOn,
    extended: facts.dueOn !== facts.firstDueOn,
  };
  if (facts.doneOn === null) return { ...base, ...undue(facts, today, holidays), percent: facts.begun ? facts.percent : null };
  if (facts.dueOn === null || facts.doneOn <= facts.dueOn) return { ...base, mark: 'done', days: null, percent: null };
  return { ...base, mark: 'doneLate', days: Math.max(1, workingDaysBetween(facts.dueOn, facts.doneOn, holidays)), percent: null };
}
