import { routes, type Me, type Permission } from '@prongsai/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { rememberMe } from '../providers/auth-provider.js';
import { apiKey, useApi } from './api.js';
import { readAnew } from './read-anew.js';

/** Who is signed in and in which position; `undefined` until known. */
export function useMe(): Me | undefined {
  return useApi(routes.me, {}).data;
}

export function useMay(permission: Permission): boolean {
  return useMe()?.permissions.includes(permission) ?? false;
}

/** Takes over a new answer about the caller and reads everything else again, since the scope may have changed. */
export function useReplaceMe(): (me: Me) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    async (me: Me) => {
      rememberMe(me);
      queries.setQueryData(apiKey(routes.me, {}), me);
      await readAnew(queries);
    },
    [queries],
  );
}
