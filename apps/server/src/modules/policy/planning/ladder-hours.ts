import { ladders, type LadderName } from '@prongsai/ita';
import type { Calendars } from './calendars.js';
import { columns } from './given-rows.js';
import { planLadder } from './plan-ladder.js';

/** A due day of one calendar that a ladder leads to. */
export interface LadderTo {
  readonly calendar: number;
  readonly ladder: LadderName;
  readonly dueOn: string;
}

interface LadderHour extends LadderTo {
  readonly rung: string;
  readonly audience: string;
  readonly plannedFor: string;
}

/** Counts working days once for each due day there is, however many deadlines share it. */
const hoursTo = (needed: readonly LadderTo[], calendars: Calendars): LadderHour[] =>
  needed.flatMap(({ calendar, ladder, dueOn }) =>
    planLadder(dueOn, ladders[ladder], calendars.holidays(calendar)).map(({ rung, audience, plannedFor }) => ({ calendar, ladder, dueOn, rung, audience, plannedFor })),
  );

/** The relation `hour` of a statement, from parameter `$first` on, as `ladderHours` gives its values. */
export const hourSql = (first: number): string => `hour AS (SELECT * FROM unnest($${first}::int[], $${first + 1}::text[], $${first + 2}::date[], $${first + 3}::text[],
    $${first + 4}::text[], $${first + 5}::timestamptz[]) AS t (calendar, ladder, due_on, rung, audience, at))`;

export const ladderHours = (needed: readonly LadderTo[], calendars: Calendars): unknown[] =>
  columns(hoursTo(needed, calendars), 'calendar', 'ladder', 'dueOn', 'rung', 'audience', 'plannedFor');
