import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

export const searched = ['agencyId', 'positionId', 'action', 'from', 'until', 'text'] as const;
export type Searched = (typeof searched)[number];
export type TrailSearch = Readonly<Partial<Record<Searched, string>>>;

/** What is searched for stands in the address, so that it can be sent to somebody and is there after a reload. */
export function useTrailSearch(): [TrailSearch, (change: Partial<Record<Searched, string | null>>) => void] {
  const [params, setParams] = useSearchParams();
  const search: TrailSearch = Object.fromEntries(searched.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])));
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
  return [search, change];
}
