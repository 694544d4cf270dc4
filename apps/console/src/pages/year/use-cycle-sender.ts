import { routes, type CycleView } from '@prongsai/contracts';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { useText } from '../../shared/language.js';

export interface CycleSender {
  send: (event: string, more?: { reason?: string; to?: string; until?: string; readHash?: string }, onDone?: () => void) => void;
  busy: boolean;
  error: Error | null;
}

/** Sends events to one cycle; the version that was read goes along, so nobody moves what somebody else has moved. */
export function useCycleSender(cycle: CycleView | undefined): CycleSender {
  const t = useText();
  const notify = useNotify();
  const { mutate, isPending, error } = useSend(routes.sendEvent);
  const send: CycleSender['send'] = (event, more = {}, onDone) => {
    if (!cycle) return;
    mutate(
      { params: { cycleId: cycle.id }, body: { event, version: cycle.version, ...more } },
      {
        onSuccess: ({ state }) => {
          notify(t('year.due.sent', { state: t(`year.states.${state}`) }), { type: 'success' });
          onDone?.();
        },
      },
    );
  };
  return { send, busy: isPending, error };
}
