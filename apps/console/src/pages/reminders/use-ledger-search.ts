import { reminderStatuses, type ReminderState } from '@prongsai/contracts';
import { isCalendarDay } from '@prongsai/thai';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { weekOf, type Week } from './week.js';

const searched = ['week', 'day', 'status', 'agencyId', 'line'] as const;
type Searched = (typeof searched)[number];

export interface LedgerSearch {
  week: Week;
  /** One day of the week alone. */
  day: string | null;
  status: ReminderState | null;
  agencyId: string | null;
  /** The line whose letter is open. */
  line: string | null;
  change: (given: Partial<Record<Searched, string | null>>) => void;
}

const dayIn = (text: string | null): string | null => (text !== null && isCalendarDay(text) ? text : null);

/** Which part of the ledger is looked at stands in the address, so that it can be sent to somebody and is there after a reload. */
export function useLedgerSearch(today: string): LedgerSearch {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (given: Partial<Record<Searched, string | null>>) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(given)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  const day = dayIn(params.get('day'));
  return {
    week: weekOf(dayIn(params.get('week')) ?? day ?? today),
    day,
    status: reminderStatuses.find((status) => status === params.get('status')) ?? null,
    agencyId: params.get('agencyId'),
    line: params.get('line'),
    change,
  };
}
