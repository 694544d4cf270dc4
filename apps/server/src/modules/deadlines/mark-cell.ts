import { groundsSentence, type BoardCell } from '@prongsai/contracts';
import type { Forecast } from '@prongsai/ita';
import { workingDaysBetween, type HolidaySet } from '@prongsai/thai';

export interface CellFacts {
  readonly milestone: string;
  /** `null` in a cycle that is a record of the past. */
  readonly dueOn: string | null;
  readonly firstDueOn: string | null;
  readonly doneOn: string | null;
  /** The step before is done, so that this one can be worked on. */
  readonly begun: boolean;
  /** That it will be late, where something speaks for it. */
  readonly forecast: Forecast | null;
  /** The document was sent back and waits for its writer. */
  readonly returned: boolean;
  /** Share of the measures carried out, where the milestone is work in progress. */
  readonly percent: number | null;
}

/** Due within so many working days asks for a look. */
const soon = 5;

/** A forecast on one habit alone is told beside the mark, never as the mark. */
const expectedLate = ({ forecast }: CellFacts): Pick<BoardCell, 'mark' | 'days'> | null =>
  forecast === null || forecast.confidence === 'low' ? null : { mark: 'willMiss', days: forecast.workingDaysLate };

const undue = (facts: CellFacts, today: string, holidays: HolidaySet): Pick<BoardCell, 'mark' | 'days'> => {
  const { dueOn } = facts;
  if (dueOn === null) return { mark: facts.begun ? 'open' : 'notOpen', days: null };
  const left = workingDaysBetween(today, dueOn, holidays);
  if (!facts.begun) {
    return left >= 0 ? (expectedLate(facts) ?? { mark: left <= soon ? 'blocked' : 'notOpen', days: null }) : { mark: 'blocked', days: null };
  }
  if (dueOn < today) return { mark: facts.returned ? 'returned' : 'late', days: Math.max(1, -left) };
  if (left <= soon) return { mark: 'dueSoon', days: left };
  return expectedLate(facts) ?? { mark: facts.percent === null ? 'open' : 'progress', days: left };
};

function told(forecast: Forecast | null): Pick<BoardCell, 'forecast'> {
  if (forecast === null) return {};
  const { expectedOn, workingDaysLate, confidence, grounds } = forecast;
  return { forecast: { expectedOn, workingDaysLate, confidence, because: groundsSentence(grounds) } };
}

/**
 * The mark of one milestone. Work that nobody could have begun is never shown late but blocked; what is due soon is shown so even where
 * it will likely be late.
 */
export function markCell(facts: CellFacts, today: string, holidays: HolidaySet): BoardCell {
  const base = {
    milestone: facts.milestone,
    dueOn: facts.dueOn,
    doneOn: facts.doneOn,
    extended: facts.dueOn !== facts.firstDueOn,
  };
  if (facts.doneOn === null) return { ...base, ...undue(facts, today, holidays), percent: facts.begun ? facts.percent : null, ...told(facts.forecast) };
  if (facts.dueOn === null || facts.doneOn <= facts.dueOn) return { ...base, mark: 'done', days: null, percent: null };
  return { ...base, mark: 'doneLate', days: Math.max(1, workingDaysBetween(facts.dueOn, facts.doneOn, holidays)), percent: null };
}
