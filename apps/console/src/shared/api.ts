import {
  ProblemError,
  type CallInput,
  type ResponseOf,
  type Route,
} from '@prongsai/contracts';
import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { client } from '../providers/client.js';
import { readAnew } from './read-anew.js';

export interface ApiOptions<T = unknown> {
  enabled?: boolean;
  /** Ask again after so many milliseconds, e.g. for the bell; the last answer may say whether. */
  refetchInterval?: number | false | ((last: T | undefined) => number | false);
}

export const apiKey = <R extends Route>(route: R, input?: CallInput<R>) =>
  input === undefined ? ['api', route.path] : ['api', route.path, input];

/** Reads one route of the table. The old data stays while new data is fetched or when fetching fails. */
export function useApi<R extends Route>(route: R, input: CallInput<R>, { refetchInterval = false, ...options }: ApiOptions<ResponseOf<R>> = {}): UseQueryResult<ResponseOf<R>> {
  const answer = useQuery<ResponseOf<R>>({
    queryKey: apiKey(route, input),
    queryFn: () => client.call(route, input),
    retry: (failures, error) => !(error instanceof ProblemError) && failures < 2,
    staleTime: 5_000,
    refetchInterval: typeof refetchInterval === 'function' ? ({ state }) => refetchInterval(state.data) : refetchInterval,
    ...options,
  });
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const { error } = answer;
  useEffect(() => {
    if (error) void logoutIfAccessDenied(error);
  }, [error, logoutIfAccessDenied]);
  return answer;
}

/** What stands around a call, e.g. asking for the second factor when the server wants it, and calling again. */
export type Around = <T>(call: () => Promise<T>) => Promise<T>;
const nothingAround: Around = (call) => call();

/**
 * Sends to one route, pessimistically: nothing on the screen changes before the server has answered.
 * Afterwards everything on the screen is read again, because one event moves the board, the inbox and the bell alike.
 */
export function useSend<R extends Route>(route: R, around: Around = nothingAround): UseMutationResult<ResponseOf<R>, Error, CallInput<R>> {
  const queries = useQueryClient();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  return useMutation<ResponseOf<R>, Error, CallInput<R>>({
    mutationFn: (input) => around(() => client.call(route, input)),
    onSuccess: () => readAnew(queries),
    onError: (error) => void logoutIfAccessDenied(error),
  });
}
