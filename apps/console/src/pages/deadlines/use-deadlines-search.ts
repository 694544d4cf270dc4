import { fiscalYearOf } from '@prongsai/thai';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useChosenWorkflow } from '../../shared/place.js';

export const deadlineTabs = ['year', 'moves', 'holidays'] as const;
export type DeadlineTab = (typeof deadlineTabs)[number];

const searched = ['tab', 'year', 'workflow', 'agencyId', 'move', 'measure', 'act'] as const;
type Searched = (typeof searched)[number];
export type ChangeSearch = (given: Partial<Record<Searched, string | null>>) => void;

export interface DeadlinesSearch {
  tab: DeadlineTab;
  fiscalYear: number;
  workflow: ReturnType<typeof useChosenWorkflow>;
  agencyId: string | null;
  /** The milestone whose move is being written. */
  move: string | null;
  /** The measure whose own deadline is being moved. */
  measure: string | null;
  /** The act that is open. */
  act: string | null;
  change: ChangeSearch;
}

/** What is looked at stands in the address, so that the board, the ledger and people can lead here. */
export function useDeadlinesSearch(today: string): DeadlinesSearch {
  const [params, setParams] = useSearchParams();
  const workflow = useChosenWorkflow();
  const change = useCallback<ChangeSearch>(
    (given) =>
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
  const year = Number(params.get('year'));
  return {
    tab: deadlineTabs.find((tab) => tab === params.get('tab')) ?? 'year',
    fiscalYear: Number.isInteger(year) && year >= 2540 && year <= 2700 ? year : fiscalYearOf(today),
    workflow,
    agencyId: params.get('agencyId'),
    move: params.get('move'),
    measure: params.get('measure'),
    act: params.get('act'),
    change,
  };
}
