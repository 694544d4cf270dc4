import type { Unmet } from '@prongsai/workflow';
import { refuse, type Refusal } from '../../../platform/index.js';

/** The refusals that have a code of their own, because a client does something else about each. */
export function refusalOf(unmet: readonly Unmet[]): Refusal {
  const codes = new Set(unmet.map(({ code }) => code));
  if (codes.has('already-decided')) return refuse.alreadyDecided(unmet);
  if (codes.has('not-asked')) return refuse.notAsked(unmet);
  if (codes.has('content-changed')) return refuse.contentChanged(unmet);
  return refuse.transition(unmet);
}
