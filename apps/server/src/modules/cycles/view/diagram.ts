import { texts, type Bilingual, type ResponseOf, type routes } from '@prongsai/contracts';
import { annualCycle, cycleStates, type CycleState } from '@prongsai/ita';
import { edgesFromAnywhere, edgesOf, toMermaid } from '@prongsai/workflow';

const words: Readonly<Record<string, Bilingual>> = { ...texts.states, ...texts.events, ...texts.levels, anywhere: { th: 'ทุกขั้น', en: 'Any step' } };

/** The definition as it decides, drawn for people, with the present state marked. */
export const diagramOf = (here: CycleState, language: keyof Bilingual): ResponseOf<typeof routes.diagram> => ({
  mermaid: toMermaid(annualCycle, { here, labels: Object.fromEntries(Object.entries(words).map(([name, word]) => [name, word[language]])) }),
  here,
  states: cycleStates.map((state) => ({ state, kind: annualCycle.states[state].kind })),
  transitions: [...edgesOf(annualCycle), ...edgesFromAnywhere(annualCycle)].map(({ from, event, to }) => ({ from, event, to })),
});
