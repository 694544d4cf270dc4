import type { ReopeningView } from '@prongsai/contracts';
import type { LoadedCycle } from '../engine/loaded-cycle.js';

/** The reopening that runs, as people see it. */
export function reopeningOf({ reopening }: LoadedCycle, today: string): ReopeningView | null {
  if (reopening === null) return null;
  const { fromState: from, toState: to, ...rest } = reopening;
  return { ...rest, from, to, expired: rest.untilOn < today };
}
