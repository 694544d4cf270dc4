import { renamedBetween, type CycleState } from '@prongsai/ita';
import { migrateInstance, type Landing, type MigrationFacts } from '@prongsai/workflow';
import { instanceOf, type LoadedApproval, type LoadedCycle } from '../cycles/index.js';
import { twoVersions, type VersionPair } from './known-versions.js';

/** How many positions each level of each review asked in its latest round. */
function askedIn(approvals: readonly LoadedApproval[]): MigrationFacts['asked'] {
  const latest = new Map<string, number>();
  for (const { state, round } of approvals) latest.set(state, Math.max(latest.get(state) ?? 0, round));
  const asked: Record<string, Record<string, Set<string>>> = {};
  for (const { state, level, positionId } of approvals.filter((row) => row.round === latest.get(row.state))) {
    ((asked[state] ??= {})[level] ??= new Set()).add(positionId);
  }
  const counted = (levels: Record<string, Set<string>>) => Object.fromEntries(Object.entries(levels).map(([level, positions]) => [level, positions.size]));
  return Object.fromEntries(Object.entries(asked).map(([state, levels]) => [state, counted(levels)]));
}

/** What of a cycle is looked at for it. */
export const landingParts = ['approvals', 'kinds'] as const;

/** Where a cycle would go on in another version, by the kernel's own rule. */
export function landingOf(loaded: LoadedCycle, pair: VersionPair): Landing<CycleState> {
  const { before, after } = twoVersions(pair);
  const facts = { asked: askedIn(loaded.approvals), kinds: loaded.kinds };
  return migrateInstance(before, after, instanceOf(loaded), facts, renamedBetween(pair.definitionId, pair.from, pair.to));
}
