import { routes, type CycleView, type ResultView } from '@prongsai/contracts';
import { useApi } from '../../shared/api.js';
import { useMe } from '../../shared/me.js';

/** Today as the server counts it; the demonstration moves it. */
export function useToday(): string | undefined {
  return useApi(routes.clock, {}).data?.today;
}

export function useCycle(cycleId: string | undefined) {
  return useApi(routes.getCycle, { params: { cycleId: cycleId ?? '' } }, { enabled: cycleId !== undefined });
}

/** The result a cycle works on; `undefined` until known or while there is none. */
export function useResultOf(cycle: CycleView | undefined): ResultView | undefined {
  const resultId = cycle?.resultId ?? null;
  return useApi(routes.getResult, { params: { resultId: resultId ?? '' } }, { enabled: resultId !== null }).data;
}

export interface Writing {
  /** The caller may write here now. */
  open: boolean;
  /** Why not, as a key of the texts. */
  because: 'state' | 'role' | null;
}

/** Whether somebody may write: the permission first, then the step of the cycle. The server decides again. */
export function useWriting(permission: 'analysis.write' | 'measure.write' | 'report.write', cycle: CycleView | undefined, states: readonly string[]): Writing {
  const me = useMe();
  if (!me?.permissions.includes(permission)) return { open: false, because: 'role' };
  if (!cycle || !states.includes(cycle.state)) return { open: false, because: 'state' };
  return { open: true, because: null };
}
