import type { MoveRequest, MoveTarget, MoveTo } from '@prongsai/contracts';
import { isMilestone } from '../../../shared/milestone.js';
import type { DeadlinesSearch } from '../use-deadlines-search.js';

export const moveWays = ['day', 'days', 'follow'] as const;
export type MoveWay = (typeof moveWays)[number];

export interface MoveDraft {
  /** `''` is the whole province. */
  agencyId: string;
  way: MoveWay;
  dueOn: string | null;
  /** As typed: working days, back where negative. */
  days: string;
  reason: string;
}

/** What the address says is moved. */
export type Moved = Pick<DeadlinesSearch, 'fiscalYear' | 'workflow' | 'move' | 'measure'>;

/** The most working days that a deadline is moved by. */
export const mostDays = 260;

function targetOf({ fiscalYear, workflow, move, measure }: Moved, agencyId: string): MoveTarget | null {
  if (measure !== null) return { measureId: measure };
  return move !== null && isMilestone(move) ? { fiscalYear, definitionId: workflow, milestone: move, agencyId: agencyId || null } : null;
}

function toOf({ way, dueOn, days }: MoveDraft): MoveTo | null {
  if (way === 'follow') return { follow: true };
  if (way === 'day') return dueOn === null ? null : { dueOn };
  const count = Number(days.trim());
  return days.trim() !== '' && Number.isInteger(count) && count !== 0 && Math.abs(count) <= mostDays ? { workingDays: count } : null;
}

/** What is asked for, once everything is there; `null` before. */
export function requestOf(moved: Moved, draft: MoveDraft): MoveRequest | null {
  const target = targetOf(moved, draft.agencyId);
  const to = toOf(draft);
  const reason = draft.reason.trim();
  return target && to && reason ? { target, to, reason } : null;
}
