import { reversed, stateNames, type StateNames, type WorkflowDefinition } from '@prongsai/workflow';
import { annualCycle } from './annual-cycle/definition.js';
import { annualCycle2 } from './annual-cycle/definition-2.js';
import type { CycleEffect } from './annual-cycle/effects.js';
import type { CycleFacts } from './annual-cycle/facts.js';
import { milestones, type CycleEvent, type CycleGuard, type CycleRole, type CycleState, type Milestone } from './annual-cycle/names.js';
import { annualCycleWords } from './annual-cycle/words.js';
import { antiCorruptionPlan } from './anti-corruption-plan/definition.js';
import { antiCorruptionWords } from './anti-corruption-plan/words.js';
import type { DefinitionWords } from './definition-words.js';

/** Any workflow that an agency's year can run by. It may lack some of the states: one it lacks is read with `stateOf`, which says so. */
export type CycleDefinition = WorkflowDefinition<CycleFacts, CycleState, CycleEvent, CycleRole, CycleGuard, CycleEffect>;

/** The workflows that an agency's year can run by. */
export const definitionIds = ['annual-cycle', 'anti-corruption-plan'] as const;
export type DefinitionId = (typeof definitionIds)[number];

/** Every definition of every version that a running cycle may have pinned, the newest of each last. */
export const definitions: readonly CycleDefinition[] = [annualCycle, annualCycle2, antiCorruptionPlan as CycleDefinition];

const words: Readonly<Record<DefinitionId, DefinitionWords>> = {
  'annual-cycle': annualCycleWords,
  'anti-corruption-plan': antiCorruptionWords,
};

export const isDefinitionId = (id: string): id is DefinitionId => definitionIds.some((known) => known === id);

/** The definition that a cycle pins. @throws RangeError when this version of the program does not know it. */
export function definitionOf(id: string, version: number): CycleDefinition {
  const found = definitions.find((definition) => definition.id === id && definition.version === version);
  if (!found) throw new RangeError(`there is no definition ${id} version ${version}`);
  return found;
}

/** The versions there are, oldest first. */
export const versionsOf = (id: DefinitionId): CycleDefinition[] => definitions.filter((definition) => definition.id === id);

/** The definition that a new cycle begins with. */
export function newestDefinition(id: DefinitionId): CycleDefinition {
  const found = versionsOf(id).at(-1);
  if (!found) throw new RangeError(`there is no definition ${id}`);
  return found;
}

/** What a workflow and its documents are called. @throws RangeError for a workflow that is not known. */
export function definitionWords(id: string): DefinitionWords {
  if (!isDefinitionId(id)) throw new RangeError(`there is no definition ${id}`);
  return words[id];
}

/** Its plan answers the result of the year before: it begins with an analysis of it. */
export const answersResult = (id: DefinitionId): boolean => Object.hasOwn(newestDefinition(id).states, 'analysing');

/** The deadlines that a definition works towards, in the order of the year. */
export function milestonesOf(definition: CycleDefinition): Milestone[] {
  const named = new Set(stateNames(definition).map((name) => definition.states[name]).map((state) => (state.kind === 'final' ? '' : state.milestone)));
  return milestones.filter((milestone) => named.has(milestone));
}

/** The states of a year in their order, without the one outside it. */
export const orderOf = (definition: CycleDefinition): CycleState[] => stateNames(definition).filter((state) => state !== 'cancelled');

/**
 * States that have another name in a later version of the same workflow. A name that a version gives up is listed here in the change that
 * gives it up, so that the cycles in it can be moved.
 */
const renamedStates: readonly { readonly id: DefinitionId; readonly from: number; readonly to: number; readonly names: StateNames }[] = [];

/** By which names the states of one version are known in another, whichever is the later. */
export function renamedBetween(id: string, from: number, to: number): StateNames {
  const forth = renamedStates.find((entry) => entry.id === id && entry.from === from && entry.to === to);
  const back = renamedStates.find((entry) => entry.id === id && entry.from === to && entry.to === from);
  return forth?.names ?? reversed(back?.names ?? {});
}
