import { reopenedAtMostDays } from '@prongsai/contracts';
import { addDays } from '@prongsai/thai';

export type LastDayFault = 'dayMissing' | 'notAhead' | 'tooLate';

export const latestDay = (today: string): string => addDays(today, reopenedAtMostDays);

/** What the server would refuse of a last day for changes, told before it is asked. */
export function lastDayFault(until: string | null, today: string): LastDayFault | null {
  if (until === null) return 'dayMissing';
  if (until <= today) return 'notAhead';
  return until > latestDay(today) ? 'tooLate' : null;
}
