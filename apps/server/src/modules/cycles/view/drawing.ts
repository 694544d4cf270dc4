import { texts, type Bilingual, type DefinitionDrawing } from '@prongsai/contracts';
import type { CycleDefinition, CycleState } from '@prongsai/ita';
import { edgesFromAnywhere, edgesOf, stateNames, stateOf, toMermaid } from '@prongsai/workflow';

const words: Readonly<Record<string, Bilingual>> = { ...texts.states, ...texts.events, ...texts.levels, anywhere: { th: 'ทุกขั้น', en: 'Any step' } };

const stateView = (definition: CycleDefinition, name: CycleState): DefinitionDrawing['states'][number] => {
  const state = stateOf(definition, name);
  return {
    state: name,
    kind: state.kind,
    milestone: state.kind === 'final' ? null : (state.milestone ?? null),
    levels: state.kind === 'review' ? state.approval.levels.map(({ id }) => id) : [],
  };
};

/** A definition drawn for people, with the state that a cycle is in marked. */
export const drawingOf = (definition: CycleDefinition, language: keyof Bilingual, here?: CycleState): DefinitionDrawing => {
  const labels = Object.fromEntries(Object.entries(words).map(([name, word]) => [name, word[language]]));
  return {
    mermaid: toMermaid(definition, { labels, ...(here !== undefined && { here }) }),
    states: stateNames(definition).map((name) => stateView(definition, name)),
    transitions: [...edgesOf(definition), ...edgesFromAnywhere(definition)].map(({ from, event, to }) => ({ from, event, to })),
  };
};
