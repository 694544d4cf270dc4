import type { AnyDefinition } from './decide.js';
import type { BaseFacts } from './definition.js';
import { edgesOf, statesOf } from './graph.js';

export interface DrawingOptions {
  /** The state to mark as the present one. */
  readonly here?: string;
  readonly stateLabel?: (state: string) => string;
  readonly eventLabel?: (event: string) => string;
}

const same = (name: string) => name;
/** A label must not end the line or open Mermaid syntax of its own. */
const plain = (text: string) => text.replace(/[\n\r:;#"]+/g, ' ').trim();

/** The definition as a Mermaid state diagram. Events possible from anywhere are left out: they would hide the way. */
export function toMermaid<Facts extends BaseFacts>(definition: AnyDefinition<Facts>, options: DrawingOptions = {}): string {
  const { here, stateLabel = same, eventLabel = same } = options;
  const edges = edgesOf(definition);
  const drawn = new Set([definition.initial as string, ...edges.flatMap((edge) => [edge.from, edge.to])]);
  const states = statesOf(definition).filter(([name]) => drawn.has(name));
  return [
    'stateDiagram-v2',
    ...states.map(([name]) => `  state "${plain(stateLabel(name))}" as ${name}`),
    `  [*] --> ${definition.initial as string}`,
    ...edges.map((edge) => `  ${edge.from} --> ${edge.to}: ${plain(eventLabel(edge.event))}`),
    ...states.filter(([, state]) => state.kind === 'final').map(([name]) => `  ${name} --> [*]`),
    ...(here ? ['  classDef here fill:#2A4A86,color:#FFFFFF,font-weight:bold', `  class ${here} here`] : []),
  ].join('\n');
}
