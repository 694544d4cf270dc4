import { routes } from '@prongsai/contracts';
import { useApi } from '../shared/api.js';
import { useMay } from '../shared/me.js';

const often = 20_000;

/** The numbers that stand in the frame, asked for again every twenty seconds. */
export function useCounts(): { inbox: number; unread: number } {
  const mayDecide = useMay('approval.read');
  const mayRead = useMay('notification.read');
  const inbox = useApi(routes.inbox, {}, { enabled: mayDecide, refetchInterval: often });
  const messages = useApi(routes.listNotifications, { query: { limit: 50 } }, { enabled: mayRead, refetchInterval: often });
  return { inbox: inbox.data?.total ?? 0, unread: messages.data?.unread ?? 0 };
}
