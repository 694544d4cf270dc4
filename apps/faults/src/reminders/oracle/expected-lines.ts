import { ladderOf, ladders, milestones, type Milestone, type Recipient } from '@prongsai/ita';
import { holidaySet } from '@prongsai/thai';
import { begunAt, doneAt } from './cycle-history.js';
import { dueDaysOf, type DueDay } from './due-days.js';
import type { CycleFacts, Facts } from './facts.js';
import { openingOf, WorkingCalendar } from './working-calendar.js';

/** A time in which a line was to be told: from its hour until nobody needed it any more; to the end where that is `Infinity`. */
export interface Window {
  readonly hour: number;
  readonly until: number;
}

/** One rung about one due day of one deadline, which ought to be told once. */
export interface ExpectedLine {
  readonly cycle: CycleFacts;
  readonly milestone: Milestone;
  readonly dueOn: string;
  readonly rung: string;
  readonly audience: Recipient;
  /** More than one where the calendar changed and its hour came again, if it had not been told. */
  readonly windows: readonly [Window, ...Window[]];
  /** A late rung is told of work that could be begun by its hour; if that came later, it depends on when the ledger looked. */
  readonly sure: boolean;
}

const yearBefore = -544;

/** What the ledger ought to tell until the end, worked out from the plan, the acts of people and the calendar alone. */
export function expectedLines(facts: Facts): ExpectedLine[] {
  const year = facts.fiscalYear + yearBefore;
  const lawful = new WorkingCalendar(holidaySet(year - 1, year + 2));
  return facts.cycles.flatMap((cycle) => milestones.flatMap((milestone) => linesOf(facts, cycle, milestone, lawful)));
}

function linesOf(facts: Facts, cycle: CycleFacts, milestone: Milestone, lawful: WorkingCalendar): ExpectedLine[] {
  const days = dueDaysOf(facts, cycle, milestone, lawful);
  const done = doneAt(cycle, milestone);
  const begun = begunAt(cycle, milestone);
  const found = new Map<string, ExpectedLine>();
  for (const [index, day] of days.entries()) {
    for (const { code: rung, workingDays, to: audience } of ladders[ladderOf[milestone]]) {
      const hour = hourOf(day, workingDays);
      const window = { hour, until: Math.min(stoodUntil(days, index, workingDays, hour), done) };
      // Its hour must come while the deadline has this day; one that was over when the day was set is never made up for.
      if (hour < day.from || hour >= window.until || hour > facts.end) continue;
      if (workingDays > 0 && begun >= window.until) continue;
      const key = `${day.dueOn} ${rung}`;
      const known = found.get(key);
      const windows: [Window, ...Window[]] = known ? [...known.windows, window] : [window];
      found.set(key, { cycle, milestone, dueOn: day.dueOn, rung, audience, windows, sure: workingDays <= 0 || begun <= windows[0].hour });
    }
  }
  return [...found.values()];
}

const hourOf = ({ dueOn, calendar }: DueDay, workingDays: number): number => openingOf(calendar.dayOfRung(dueOn, workingDays));

/** Until when that hour of that day held: changes that leave both as they are do not count. */
const stoodUntil = (days: readonly DueDay[], index: number, workingDays: number, hour: number): number =>
  days.slice(index + 1).find((next) => next.dueOn !== days[index]?.dueOn || hourOf(next, workingDays) !== hour)?.from ?? Infinity;
