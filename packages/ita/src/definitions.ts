import { annualCycle } from './annual-cycle/definition.js';

/** Any workflow that an agency's year can run by. */
export type CycleDefinition = typeof annualCycle;

/** Every definition of every version that a running cycle may have pinned, the newest of each last. */
export const definitions: readonly CycleDefinition[] = [annualCycle];

/** The definition that a cycle pins. @throws RangeError when this version of the program does not know it. */
export function definitionOf(id: string, version: number): CycleDefinition {
  const found = definitions.find((definition) => definition.id === id && definition.version === version);
  if (!found) throw new RangeError(`there is no definition ${id} version ${version}`);
  return found;
}
