import { paramsOf, type FoundConflict } from './found-conflict.js';
import { actsOn, isHeldOn, tenuresOn } from './held.js';
import type { StaffFacts } from './staff-facts.js';

/** A disabled account decides nothing: where it is the only holder, nobody does. */
export const accountsDisabled = ({ positions, today }: StaffFacts): FoundConflict[] =>
  positions
    .filter((position) => tenuresOn(position, today).some(({ disabled }) => disabled))
    .map((position) => ({
      code: 'holder-account-disabled',
      severity: isHeldOn(position, today) ? 'warns' : 'blocks',
      positionId: position.positionId,
      params: paramsOf(position),
    }));

export const secondFactorsMissing = ({ positions, today }: StaffFacts): FoundConflict[] =>
  positions
    .filter((position) => actsOn(position, today)?.secondFactor === false)
    .map((position) => ({ code: 'second-factor-missing', severity: 'warns', positionId: position.positionId, params: paramsOf(position) }));
