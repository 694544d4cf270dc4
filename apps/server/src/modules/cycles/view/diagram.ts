import { texts, type Bilingual, type ResponseOf, type routes } from '@prongsai/contracts';
import { definitionOf } from '@prongsai/ita';
import { edgesFromAnywhere, edgesOf, stateNames, stateOf, toMermaid } from '@prongsai/workflow';
import type { CycleRow } from '../engine/loaded-cycle.js';

const words: Readonly<Record<string, Bilingual>> = { ...texts.states, ...texts.events, ...texts.levels, anywhere: { th: 'ทุกขั้น', en: 'Any step' } };

type Pinned = Pick<CycleRow, 'state' | 'definitionId' | 'definitionVersion'>;

/** The definition as it decides, drawn for people, with the present state marked. */
export const diagramOf = ({ state: here, definitionId, definitionVersion }: Pinned, language: keyof Bilingual): ResponseOf<typeof routes.diagram> => {
  const definition = definitionOf(definitionId, definitionVersion);
  return {
    mermaid: toMermaid(definition, { here, labels: Object.fromEntries(Object.entries(words).map(([name, word]) => [name, word[language]])) }),
    here,
    states: stateNames(definition).map((state) => ({ state, kind: stateOf(definition, state).kind })),
    transitions: [...edgesOf(definition), ...edgesFromAnywhere(definition)].map(({ from, event, to }) => ({ from, event, to })),
  };
};
