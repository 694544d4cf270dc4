import type { ApprovalLevel, BaseFacts, WorkflowDefinition } from './definition.js';
import { edgesFromAnywhere, edgesOf, stateNames, stateOf } from './graph.js';

export interface DrawingOptions {
  /** The state to mark: "you are here". */
  readonly here?: string;
  /** Words for states, events and levels by their names; `anywhere` names the node that stands for every state. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Signs that mean something to Mermaid are taken out of a label rather than escaped: it has no escape that works everywhere. */
const plain = (label: string): string => label.replaceAll(/["\n\r:;]/g, ' ').trim();

/** The definition as a Mermaid `stateDiagram-v2`, with the events of anywhere drawn once, from one node. */
export const toMermaid = <F extends BaseFacts>(definition: WorkflowDefinition<F>, { here, labels = {} }: DrawingOptions = {}): string => {
  const label = (name: string, fallback = name): string => plain(Object.hasOwn(labels, name) ? (labels[name] ?? fallback) : fallback);
  const chain = (levels: readonly ApprovalLevel[]): string => levels.map(({ id }) => label(id)).join(', ');
  const states = stateNames(definition);
  const everywhere = new Map(edgesFromAnywhere(definition).map((edge) => [`${edge.event} ${edge.to}`, edge]));
  const word = (from: string, event: string): string => {
    const state = stateOf(definition, from);
    return state.kind === 'review' && event === 'approve' ? `${label(event)} (${chain(state.approval.levels)})` : label(event);
  };
  const lines = [
    ...states.map((state) => `state "${label(state)}" as ${state}`),
    ...(everywhere.size === 0 ? [] : [`state "${label('anywhere', '*')}" as anywhere`]),
    `[*] --> ${definition.initial}`,
    ...edgesOf(definition).map(({ from, event, to }) => `${from} --> ${to} : ${word(from, event)}`),
    ...[...everywhere.values()].map(({ event, to }) => `anywhere --> ${to} : ${label(event)}`),
    ...states.filter((state) => stateOf(definition, state).kind === 'final').map((state) => `${state} --> [*]`),
    ...(here === undefined ? [] : ['classDef here font-weight:bold,stroke-width:4px', `class ${here} here`]),
  ];
  return ['stateDiagram-v2', ...lines.map((line) => `  ${line}`), ''].join('\n');
};
