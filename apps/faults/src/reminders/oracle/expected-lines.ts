import { ladderOf, ladders, type Recipient } from '@prongsai/ita';
import { holidaySet } from '@prongsai/thai';
import { begunAt, doneAt } from './cycle-history.js';
import { dueDaysOf, openedAt, type DueDay } from './due-days.js';
import type { CycleFacts, Deadline, Facts } from './facts.js';
import { openingOf, WorkingCalendar } from './working-calendar.js';

/** A time in which a line was to be told: from its hour until nobody needed it any more; to the end where that is `Infinity`. */
export interface Window {
  readonly hour: number;
  readonly until: number;
}

/** One rung about one due day of one deadline, which ought to be told once. */
export interface ExpectedLine {
  readonly cycle: CycleFacts;
  readonly deadline: Deadline;
  readonly dueOn: string;
  readonly rung: string;
  readonly audience: Recipient;
  /** More than one where the calendar changed and its hour came again, if it had not been told. */
  readonly windows: readonly [Window, ...Window[]];
  /** `false` where it depends on when the ledger looked: at work that could be begun only after the hour of a late rung, at a plan just approved. */
  readonly sure: boolean;
}

const yearBefore = -544;
/** Measures are planned by a job after the approval; an hour that comes before it has run is written down as over. */
const plannedWithinMs = 3 * 86_400_000;

/** What the ledger ought to tell until the end, worked out from the plan, the acts of people and the calendar alone. */
export function expectedLines(facts: Facts): ExpectedLine[] {
  const year = facts.fiscalYear + yearBefore;
  const lawful = new WorkingCalendar(holidaySet(year - 1, year + 2));
  return facts.cycles.flatMap((cycle) => cycle.deadlines.flatMap((deadline) => linesOf(facts, cycle, deadline, lawful)));
}

function linesOf(facts: Facts, cycle: CycleFacts, deadline: Deadline, lawful: WorkingCalendar): ExpectedLine[] {
  const { milestone, measureEndsOn } = deadline;
  const days = dueDaysOf(facts, cycle, deadline, lawful);
  const done = doneAt(cycle, milestone);
  const begun = begunAt(cycle, milestone);
  const ladder = ladders[measureEndsOn === null ? ladderOf[milestone] : 'measure'];
  const planned = measureEndsOn === null ? 0 : openedAt(cycle, deadline) + plannedWithinMs;
  const found = new Map<string, ExpectedLine>();
  for (const [index, day] of days.entries()) {
    for (const { code: rung, workingDays, to: audience } of ladder) {
      const hour = hourOf(day, workingDays);
      const window = { hour, until: Math.min(stoodUntil(days, index, workingDays, hour), done) };
      // Its hour must come while the deadline has this day; one that was over when the day was set is never made up for.
      if (hour < day.from || hour >= window.until || hour > facts.end) continue;
      if (workingDays > 0 && begun >= window.until) continue;
      const key = `${day.dueOn} ${rung}`;
      const known = found.get(key);
      const windows: [Window, ...Window[]] = known ? [...known.windows, window] : [window];
      found.set(key, { cycle, deadline, dueOn: day.dueOn, rung, audience, windows, sure: windows[0].hour >= planned && (workingDays <= 0 || begun <= windows[0].hour) });
    }
  }
  return [...found.values()];
}

const hourOf = ({ dueOn, calendar }: DueDay, workingDays: number): number => openingOf(calendar.dayOfRung(dueOn, workingDays));

/** Until when that hour of that day held: changes that leave both as they are do not count. */
const stoodUntil = (days: readonly DueDay[], index: number, workingDays: number, hour: number): number =>
  days.slice(index + 1).find((next) => next.dueOn !== days[index]?.dueOn || hourOf(next, workingDays) !== hour)?.from ?? Infinity;
