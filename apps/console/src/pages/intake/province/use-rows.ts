import { routes, type IntakeRow, type RowOutcome } from '@prongsai/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../../../providers/client.js';
import { apiKey } from '../../../shared/api.js';

const pageLength = 500;

export interface Rows {
  rows: readonly IntakeRow[];
  total: number;
  known: boolean;
  error: unknown;
  /** Asks for rows up to there; several pages come one after the other. */
  reach: (index: number) => void;
  retry: () => void;
}

/** The rows of a province's workbook, page by page as they come into view. */
export function useRows(intakeId: string, outcome: RowOutcome | null): Rows {
  const answer = useInfiniteQuery({
    queryKey: [...apiKey(routes.intakeRows), intakeId, outcome],
    queryFn: ({ pageParam }) => client.call(routes.intakeRows, { params: { intakeId }, query: { ...(outcome ? { outcome } : {}), after: pageParam, limit: pageLength } }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    staleTime: 5_000,
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = answer;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.data) ?? [], [data]);
  return {
    rows,
    total: data?.pages[0]?.total ?? 0,
    known: data !== undefined,
    error: answer.error,
    reach: (index) => {
      if (index > rows.length && hasNextPage && !isFetching) void fetchNextPage();
    },
    retry: () => void answer.refetch(),
  };
}
