import { bangkokDay } from '@prongsai/thai';
import { reminderStatuses, type ReminderCounts, type ReminderState, type ReminderView } from '@prongsai/contracts';
import { groupBy } from '../../shared/group-by.js';

export interface LedgerDay {
  day: string;
  lines: ReminderView[];
}

/** The lines by the day they are planned for, in the order they come; the day counts its lines by the same rule. */
export const byDay = (lines: readonly ReminderView[]): LedgerDay[] =>
  [...groupBy(lines, (line) => bangkokDay(line.plannedFor))].map(([day, members]) => ({ day, lines: members }));

export const totalOf = (counts: ReminderCounts): number => reminderStatuses.reduce((sum, status) => sum + counts[status], 0);

/** How many lines came to which end, those that went out first; nothing is said of what nothing came to. */
export function worthSaying(counts: ReminderCounts): [ReminderState, number][] {
  const order = ['sent', 'planned', 'skipped', 'failed'] as const;
  return order.map((status): [ReminderState, number] => [status, counts[status]]).filter(([, count]) => count > 0);
}
