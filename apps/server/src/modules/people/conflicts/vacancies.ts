import { texts, type Role } from '@prongsai/contracts';
import { standingOn } from '../tenures/days.js';
import { inBoth, paramsOf, type FoundConflict } from './found-conflict.js';
import { isHeldOn, tenuresOn } from './held.js';
import type { StaffFacts, StaffPosition } from './staff-facts.js';

/** Without one of these no year goes through. */
const needed: readonly Role[] = ['officer', 'clerk', 'executive'];

const isVacant = (position: StaffPosition, today: string): boolean => tenuresOn(position, today).length === 0;

/** The order that ran last, where the office has been empty since it ended. */
function expiredOrder(position: StaffPosition, today: string) {
  const last = position.tenures.filter((tenure) => standingOn(tenure, today) === 'past').toSorted((one, other) => (other.untilOn ?? '').localeCompare(one.untilOn ?? ''))[0];
  return last?.acting ? last : undefined;
}

export const positionsMissing = ({ positions }: StaffFacts): FoundConflict[] =>
  needed
    .filter((role) => !positions.some((position) => position.role === role))
    .map((role) => ({ code: 'position-missing', severity: 'blocks', positionId: null, params: { th: { role: texts.roles[role].th }, en: { role: texts.roles[role].en } } }));

export const nobodyHolds = ({ positions, today }: StaffFacts): FoundConflict[] =>
  positions
    .filter((position) => needed.includes(position.role) && isVacant(position, today) && !expiredOrder(position, today))
    .map((position) => ({ code: 'nobody-holds', severity: 'blocks', positionId: position.positionId, params: paramsOf(position) }));

export const actingOrdersExpired = ({ positions, today }: StaffFacts): FoundConflict[] =>
  positions.flatMap((position): FoundConflict[] => {
    const order = isVacant(position, today) ? expiredOrder(position, today) : undefined;
    if (!order) return [];
    return [{ code: 'acting-order-expired', severity: 'blocks', positionId: position.positionId, params: paramsOf(position, { orderNo: order.orderNo ?? '–' }, order.untilOn) }];
  });

/** A measure must not pass because the one who answers for it is missing: nobody at all is asked then. */
export const divisionsWithoutHead = ({ divisions, positions, today }: StaffFacts): FoundConflict[] =>
  divisions.flatMap(({ divisionId, name, measures }): FoundConflict[] => {
    const heads = positions.filter((position) => position.role === 'divisionHead' && position.divisionId === divisionId);
    if (heads.some((head) => isHeldOn(head, today))) return [];
    const positionId = heads[0]?.positionId ?? null;
    return measures > 0
      ? [{ code: 'leading-division-vacant', severity: 'blocks', positionId, params: inBoth({ division: name, measures }) }]
      : [{ code: 'division-vacant', severity: 'warns', positionId, params: inBoth({ division: name }) }];
  });

export const noCoordinator = ({ coordinatorHeld }: StaffFacts): FoundConflict[] =>
  coordinatorHeld ? [] : [{ code: 'no-coordinator', severity: 'blocks', positionId: null, params: inBoth({}) }];
