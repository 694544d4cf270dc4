import { bangkokDay } from '@prongsai/thai';
import type { ReminderView } from '@prongsai/contracts';
import { groupBy } from '../../shared/group-by.js';

export interface LedgerDay {
  day: string;
  lines: ReminderView[];
}

/** The lines by the day they belong to: today first, then what is to come, then what is over, the newest on top. */
export function byDay(lines: readonly ReminderView[], today: string): LedgerDay[] {
  const groups = groupBy(lines, (line) => bangkokDay(line.sentAt ?? line.plannedFor));
  const days = [...groups].map(([day, members]) => ({ day, lines: members.toSorted((a, b) => a.plannedFor.localeCompare(b.plannedFor)) }));
  const ahead = days.filter(({ day }) => day >= today).toSorted((a, b) => a.day.localeCompare(b.day));
  const over = days.filter(({ day }) => day < today).toSorted((a, b) => b.day.localeCompare(a.day));
  return [...ahead, ...over];
}

/** How many of a day's lines came to which end, in the order of the filter. */
export function countByStatus(lines: readonly ReminderView[]): [ReminderView['status'], number][] {
  const statuses = ['sent', 'planned', 'skipped', 'failed'] as const;
  return statuses.map((status): [ReminderView['status'], number] => [status, lines.filter((line) => line.status === status).length]).filter(([, count]) => count > 0);
}
