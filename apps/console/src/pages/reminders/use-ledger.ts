import { routes, type ReminderView } from '@prongsai/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from '../../providers/client.js';
import { apiKey } from '../../shared/api.js';
import type { LedgerSearch } from './use-ledger-search.js';
import { stretchesOf } from './week.js';

const pageSize = 100;
/** Fewer lines than this on the screen, and the next page is read without being asked for. */
const screenful = 30;

interface PageParam {
  /** Which stretch of the range. */
  at: number;
  after: string | null;
}

const first: PageParam = { at: 0, after: null };

/** The lines found, page after page: today and what is to come, then what is over. */
export function useLedger({ week, day, status, agencyId }: LedgerSearch, today: string) {
  const stretches = stretchesOf(day ? { from: day, until: day } : week, today);
  const filter = { ...(status ? { status } : {}), ...(agencyId ? { agencyId } : {}) };
  const query = useInfiniteQuery({
    queryKey: apiKey(routes.listReminders, { query: { ...filter, from: stretches[0]?.from, until: stretches.at(-1)?.until, order: stretches[0]?.order } }),
    queryFn: async ({ pageParam: { at, after } }) => {
      const stretch = stretches[at];
      const page = await client.call(routes.listReminders, { query: { ...filter, ...stretch, limit: pageSize, ...(after ? { after } : {}) } });
      return { ...page, at };
    },
    initialPageParam: first,
    getNextPageParam: ({ at, next }): PageParam | null => (next ? { at, after: next } : at + 1 < stretches.length ? { at: at + 1, after: null } : null),
    staleTime: 5_000,
  });
  const lines: ReminderView[] = query.data?.pages.flatMap(({ data }) => data) ?? [];
  const { hasNextPage, isFetching, fetchNextPage } = query;
  const wanting = hasNextPage && !isFetching && lines.length < screenful;
  useEffect(() => {
    if (wanting) void fetchNextPage();
  }, [wanting, fetchNextPage]);
  return { ...query, lines };
}
