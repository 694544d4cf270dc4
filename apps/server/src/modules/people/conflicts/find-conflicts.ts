import { conflictSeverities } from '@prongsai/contracts';
import { accountsDisabled, secondFactorsMissing } from './accounts-unfit.js';
import { tenuresThatEnd } from './endings.js';
import type { FoundConflict } from './found-conflict.js';
import { authorsWhoDecide, onePersonTwoLevels } from './overlapping-duties.js';
import type { StaffFacts } from './staff-facts.js';
import { actingOrdersExpired, divisionsWithoutHead, nobodyHolds, noCoordinator, positionsMissing } from './vacancies.js';

const rules: readonly ((facts: StaffFacts) => FoundConflict[])[] = [
  positionsMissing,
  nobodyHolds,
  actingOrdersExpired,
  divisionsWithoutHead,
  accountsDisabled,
  authorsWhoDecide,
  onePersonTwoLevels,
  tenuresThatEnd,
  secondFactorsMissing,
  noCoordinator,
];

/** What will stop or delay an agency's year because of who holds what; the worst first. */
export const findConflicts = (facts: StaffFacts): FoundConflict[] =>
  rules
    .flatMap((rule) => rule(facts))
    .toSorted((one, other) => conflictSeverities.indexOf(one.severity) - conflictSeverities.indexOf(other.severity));
