import { routes } from '@prongsai/contracts';
import { useApi } from '../shared/api.js';
import { useMay } from '../shared/me.js';
import { useLive } from './live.js';

/** Where the stream of events does not come through. */
const often = 20_000;
/** What leaves the inbox because somebody else decided is told to nobody. */
const seldom = 60_000;

/** The numbers that stand in the frame: as they are told, else asked for again every twenty seconds. */
export function useCounts(): { inbox: number; unread: number } {
  const mayDecide = useMay('approval.read');
  const mayRead = useMay('notification.read');
  const live = useLive();
  const inbox = useApi(routes.inbox, {}, { enabled: mayDecide, refetchInterval: live === null ? often : seldom });
  const messages = useApi(routes.listNotifications, { query: { limit: 50 } }, { enabled: mayRead, refetchInterval: live === null ? often : false });
  return { inbox: inbox.data?.total ?? 0, unread: live?.unread ?? messages.data?.unread ?? 0 };
}
