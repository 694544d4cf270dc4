import { routes } from '@prongsai/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { client } from '../../providers/client.js';
import { apiKey } from '../../shared/api.js';
import type { TrailSearch } from './use-trail-search.js';

/** The entries found, page after page; each page goes on where the one before it ended. */
export function useTrail(search: TrailSearch) {
  const query = useInfiniteQuery({
    queryKey: apiKey(routes.searchTrail, { query: search }),
    queryFn: ({ pageParam }) => client.call(routes.searchTrail, { query: { ...search, limit: 50, ...(pageParam ? { after: pageParam } : {}) } }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
  const pages = query.data?.pages ?? [];
  return { ...query, entries: pages.flatMap(({ data }) => data), searchedUntil: pages.at(-1)?.searchedUntil ?? null };
}
