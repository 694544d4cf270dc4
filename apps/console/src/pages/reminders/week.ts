import { addDays, dayOfWeek } from '@prongsai/thai';

/** Monday to Sunday, both included. */
export interface Week {
  from: string;
  until: string;
}

export function weekOf(day: string): Week {
  const from = addDays(day, -((dayOfWeek(day) + 6) % 7));
  return { from, until: addDays(from, 6) };
}

/** The days that are shown of a week: Monday to Friday, and a day of the weekend where something stands on it. */
export function shownDays({ from }: Week, used: ReadonlySet<string>): string[] {
  return Array.from({ length: 7 }, (_, at) => addDays(from, at)).filter((day, at) => at < 5 || used.has(day));
}

/** A stretch of the ledger that is read page by page. */
export interface Stretch extends Week {
  order: 'earliest' | 'latest';
}

/** How a range is read: from today on first, then what is over, the newest first. */
export function stretchesOf({ from, until }: Week, today: string): Stretch[] {
  if (until < today) return [{ from, until, order: 'latest' }];
  if (from >= today) return [{ from, until, order: 'earliest' }];
  return [
    { from: today, until, order: 'earliest' },
    { from, until: addDays(today, -1), order: 'latest' },
  ];
}
