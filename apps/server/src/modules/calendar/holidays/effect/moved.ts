import type { EffectOfHoliday, MovedDueDay, MovedReminders } from '../../index.js';

interface OfProvince {
  readonly provinceId: string;
  readonly agencyIds: readonly string[];
}
export type DueDayRow = MovedDueDay & OfProvince;
export type ReminderRow = MovedReminders & OfProvince;

/** What a change of the calendar has moved, province by province. */
export interface Moved {
  readonly dueDays: readonly DueDayRow[];
  readonly reminders: readonly ReminderRow[];
}

/** Rows that say the same of several provinces become one. */
function together<R extends object>(rows: readonly R[], keyOf: (row: R) => string, add: (sum: R, row: R) => R): R[] {
  const sums = new Map<string, R>();
  for (const row of rows) {
    const sum = sums.get(keyOf(row));
    sums.set(keyOf(row), sum === undefined ? row : add(sum, row));
  }
  return [...sums.values()];
}

/** The sum over all provinces. */
export function effectOf({ dueDays, reminders }: Moved, dueDaysKept: number): EffectOfHoliday {
  const ofDueDays = dueDays.map(({ milestone, from, to, deadlines }) => ({ milestone, from, to, deadlines }));
  const ofReminders = reminders.map(({ from, to, reminders: count }) => ({ from, to, reminders: count }));
  return {
    agencies: new Set([...dueDays, ...reminders].flatMap(({ agencyIds }) => agencyIds)).size,
    dueDays: together(ofDueDays, ({ milestone, from, to }) => [milestone, from, to].join(), (sum, row) => ({ ...sum, deadlines: sum.deadlines + row.deadlines })),
    reminders: together(ofReminders, ({ from, to }) => [from, to].join(), (sum, row) => ({ ...sum, reminders: sum.reminders + row.reminders })),
    dueDaysKept,
  };
}
