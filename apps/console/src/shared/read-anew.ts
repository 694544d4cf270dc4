import type { QueryClient, QueryFilters } from '@tanstack/react-query';

/**
 * Reads again what is on the screen after something has changed. A first answer that is still under way may be from before the change, and
 * would be taken for the newest: it is given up and asked for again.
 */
export async function readAnew(queries: QueryClient, of: QueryFilters = {}): Promise<void> {
  await queries.cancelQueries({ ...of, predicate: ({ state }) => state.data === undefined && state.fetchStatus === 'fetching' });
  await queries.invalidateQueries(of);
}
