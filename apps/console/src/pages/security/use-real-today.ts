import { routes } from '@prongsai/contracts';
import { bangkokDay } from '@prongsai/thai';
import { useApi } from '../../shared/api.js';

/** Tokens end by the real calendar, which the demonstration's clock may have left behind; sessions live in it too, and this one was seen just now. */
export function useRealToday(): string | undefined {
  const own = useApi(routes.listSessions, {}).data?.data.find(({ current }) => current);
  return own && bangkokDay(own.lastSeenAt);
}
