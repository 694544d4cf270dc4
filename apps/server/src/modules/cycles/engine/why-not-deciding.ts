import type { Reason } from '@prongsai/contracts';
import { documentUnderReview, type CycleState } from '@prongsai/ita';
import type { Actor } from '../../../platform/index.js';
import { whyNotActing } from '../../people/index.js';
import type { Seating } from './seatings.js';

/** An office decides through one holder: whoever acts for it by an order while it runs, in what the order covers. `null` for whom nothing stands against. */
export function whyNotDeciding({ positions }: Seating, { positionId, accountId }: Pick<Actor, 'positionId' | 'accountId'>, review: CycleState): Reason | null {
  const seat = positions.find((candidate) => candidate.positionId === positionId);
  return seat ? whyNotActing(seat, accountId, documentUnderReview[review] ?? '') : null;
}
