import { definitionOf, type CycleDefinition } from '@prongsai/ita';
import type { CycleRow } from './loaded-cycle.js';

/** A running cycle keeps the definition it began with. */
export const pinnedBy = ({ definitionId, definitionVersion }: Pick<CycleRow, 'definitionId' | 'definitionVersion'>): CycleDefinition =>
  definitionOf(definitionId, definitionVersion);
