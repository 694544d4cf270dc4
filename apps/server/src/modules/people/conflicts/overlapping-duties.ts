import type { Role } from '@prongsai/contracts';
import { paramsOf, type FoundConflict } from './found-conflict.js';
import { actsOn } from './held.js';
import type { StaffFacts, StaffPosition } from './staff-facts.js';

/** The chain from below to above. */
const chain: readonly Role[] = ['divisionHead', 'clerk', 'executive'];

interface Acting {
  readonly position: StaffPosition;
  readonly accountId: string;
}

const actingIn = ({ positions, today }: StaffFacts, roles: readonly Role[]): Acting[] =>
  positions.flatMap((position) => {
    const acts = roles.includes(position.role) ? actsOn(position, today) : undefined;
    return acts ? [{ position, accountId: acts.accountId }] : [];
  });

const named = (positions: readonly StaffPosition[]) => ({
  th: positions.map(({ title }) => title.th).join(', '),
  en: positions.map(({ title }) => title.en).join(', '),
});

/** One account that decides at two levels checks itself. */
export const onePersonTwoLevels = (facts: StaffFacts): FoundConflict[] => {
  const acting = actingIn(facts, chain);
  return [...new Set(acting.map(({ accountId }) => accountId))].flatMap((accountId): FoundConflict[] => {
    const held = acting.filter((each) => each.accountId === accountId).map(({ position }) => position);
    const highest = held.toSorted((one, other) => chain.indexOf(other.role) - chain.indexOf(one.role))[0];
    if (!highest || new Set(held.map(({ role }) => role)).size < 2) return [];
    return [{ code: 'one-person-two-levels', severity: 'warns', positionId: highest.positionId, params: paramsOf({ title: named(held) }) }];
  });
};

/** The officer writes the documents: where he also is the only one to decide on them, a document stops there unless he is excused. */
export const authorsWhoDecide = (facts: StaffFacts): FoundConflict[] => {
  const authors = new Set(actingIn(facts, ['officer']).map(({ accountId }) => accountId));
  return actingIn(facts, chain)
    .filter(({ accountId }) => authors.has(accountId))
    .map(({ position }) =>
      position.waivedBy === null
        ? { code: 'author-is-only-approver', severity: 'blocks', positionId: position.positionId, params: paramsOf(position) }
        : { code: 'author-excused-by-waiver', severity: 'informs', positionId: position.positionId, params: paramsOf(position, { documentNo: position.waivedBy }) },
    );
};
