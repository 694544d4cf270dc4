import { routes } from '@prongsai/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { client } from '../../providers/client.js';
import { apiKey } from '../../shared/api.js';
import { isMilestone } from '../../shared/milestone.js';
import type { LateSearch } from './use-late-search.js';

/** What is late, the worst first, page after page. */
export function useLate({ district, milestone }: LateSearch) {
  const filter = { ...(district ? { district } : {}), ...(milestone && isMilestone(milestone) ? { milestone } : {}) };
  const query = useInfiniteQuery({
    queryKey: [...apiKey(routes.listLate, { query: filter }), 'pages'],
    queryFn: ({ pageParam }) => client.call(routes.listLate, { query: { ...filter, ...(pageParam ? { after: pageParam } : {}) } }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    staleTime: 5_000,
  });
  return { ...query, works: query.data?.pages.flatMap(({ data }) => data) ?? [] };
}
