import { routes, type ReminderView } from '@prongsai/contracts';
import { useMemo } from 'react';
import { useApi } from '../../shared/api.js';

export type ExpectedChannel = (line: Pick<ReminderView, 'deadlineId' | 'rung'>) => 'line' | 'email' | 'inApp' | null;

/** By what a planned line will likely go, as far as the letters of the coming days are known; nothing is said of the rest. */
export function useExpectedChannels(agencyId: string | null): ExpectedChannel {
  const plan = useApi(routes.weekPlan, agencyId ? { query: { agencyId } } : {}).data;
  return useMemo(() => {
    const channels = new Map((plan?.days ?? []).flatMap(({ letters }) => letters.flatMap(({ channel, matters }) => matters.map(({ deadlineId, rung }) => [`${deadlineId} ${rung}`, channel ?? 'inApp'] as const))));
    return ({ deadlineId, rung }) => channels.get(`${deadlineId} ${rung}`) ?? null;
  }, [plan]);
}
