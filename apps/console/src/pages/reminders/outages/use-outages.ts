import { routes } from '@prongsai/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { client } from '../../../providers/client.js';
import { apiKey } from '../../../shared/api.js';

/** What went late between two days, page after page; the totals are of all of it. */
export function useOutages({ from, until }: { from: string | null; until: string | null }) {
  const span = { ...(from ? { from } : {}), ...(until ? { until } : {}) };
  const query = useInfiniteQuery({
    queryKey: [...apiKey(routes.outageReport, { query: span }), 'pages'],
    queryFn: ({ pageParam }) => client.call(routes.outageReport, { query: { ...span, ...(pageParam ? { after: pageParam } : {}) } }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
  return { ...query, report: query.data?.pages[0], rows: query.data?.pages.flatMap(({ data }) => data) ?? [] };
}
