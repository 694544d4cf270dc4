import { versionsOf, type CycleDefinition, type DefinitionId } from '@prongsai/ita';
import { refuse } from '../../platform/index.js';

/** Two versions of a workflow: the one that cycles run by, and the one they would be taken into. */
export interface VersionPair {
  readonly definitionId: DefinitionId;
  readonly from: number;
  readonly to: number;
}

/** The definition that a caller names; refused where there is no such version. */
export function definitionAt(id: DefinitionId, version: number): CycleDefinition {
  const found = versionsOf(id).find((definition) => definition.version === version);
  if (!found) throw refuse.invalid([{ code: 'definition-version-unknown', where: 'version', params: { number: version } }]);
  return found;
}

/** Two versions to be compared, or to move between; refused where they are one. */
export function twoVersions({ definitionId, from, to }: VersionPair): { readonly before: CycleDefinition; readonly after: CycleDefinition } {
  const versions = { before: definitionAt(definitionId, from), after: definitionAt(definitionId, to) };
  if (from === to) throw refuse.invalid([{ code: 'definition-version-same', where: 'to' }]);
  return versions;
}
