import type { ReminderCounts, ReminderView } from '@prongsai/contracts';
import type { LedgerDay } from './by-day.js';
import type { ExpectedChannel } from './use-expected-channels.js';

/** What the table and the cards both show. */
export interface LedgerProps {
  days: readonly LedgerDay[];
  /** Of everything the day has, on whichever page it stands. */
  countsOf: (day: string) => ReminderCounts | undefined;
  today: string;
  expected: ExpectedChannel;
  /** The line whose letter is open. */
  open: string | null;
  onOpen: (line: ReminderView) => void;
}
