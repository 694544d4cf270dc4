import { liveNotifications, routes, type LiveNotifications } from '@prongsai/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { apiKey } from '../shared/api.js';
import { readAnew } from '../shared/read-anew.js';

const address = `/api${routes.liveNotifications.path}`;
/** What a message to the position may have changed. */
const touched = [routes.listNotifications, routes.listLetters, routes.inbox];

let told: LiveNotifications | null = null;
const listeners = new Set<() => void>();

function tell(next: LiveNotifications | null): void {
  told = next;
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the stream said last; `null` while there is none, so that whoever shows a number has to ask for it. */
export const useLive = (): LiveNotifications | null => useSyncExternalStore(listen, () => told);

/** One stream a tab, of the position acted in; the browser takes it up again by itself. */
export function useLiveStream(positionId: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (positionId === undefined) return undefined;
    const stream = new EventSource(address);
    stream.addEventListener('notifications', ({ data }: MessageEvent<string>) => {
      tell(liveNotifications.parse(JSON.parse(data)));
      for (const route of touched) void readAnew(queries, { queryKey: apiKey(route) });
    });
    stream.addEventListener('error', () => tell(null));
    return () => {
      stream.close();
      tell(null);
    };
  }, [positionId, queries]);
}
