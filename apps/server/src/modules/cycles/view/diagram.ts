import type { Bilingual, ResponseOf, routes } from '@prongsai/contracts';
import { definitionOf } from '@prongsai/ita';
import type { CycleRow } from '../engine/loaded-cycle.js';
import { drawingOf } from './drawing.js';

type Pinned = Pick<CycleRow, 'state' | 'definitionId' | 'definitionVersion'>;

/** The definition by which a cycle runs, with the present state marked. */
export const diagramOf = ({ state: here, definitionId, definitionVersion }: Pinned, language: keyof Bilingual): ResponseOf<typeof routes.diagram> => ({
  ...drawingOf(definitionOf(definitionId, definitionVersion), language, here),
  here,
});
