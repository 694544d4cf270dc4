import type { DefinitionDrawing } from '@prongsai/contracts';

export type Diagram = { states: Pick<DefinitionDrawing['states'][number], 'state' | 'kind'>[]; transitions: DefinitionDrawing['transitions'] };
type Transition = Diagram['transitions'][number];

export type FlowNode = { state: string; kind: Diagram['states'][number]['kind']; row: number; column: number };
export type FlowEdge = Transition & { shape: 'next' | 'wrap' | 'back' | 'stay' };
export type FlowLayout = {
  nodes: FlowNode[];
  edges: FlowEdge[];
  /** Events that leave nearly every state are told once beside the drawing instead of drawn eleven times. */
  anywhere: { event: string; to: string[] }[];
  rows: number;
  columns: number;
};

function leavesNearlyAll(diagram: Diagram): Set<string> {
  const sources = new Map<string, Set<string>>();
  for (const { event, from } of diagram.transitions) sources.set(event, (sources.get(event) ?? new Set()).add(from));
  const enough = Math.max(4, Math.ceil(diagram.states.length / 2));
  return new Set([...sources].filter(([, from]) => from.size >= enough).map(([event]) => event));
}

/** Rows end after a review: work, work, review reads as one stretch of the year. */
function place(states: Diagram['states'], columns: number): FlowNode[] {
  let row = 0;
  let column = 0;
  return states.map(({ state, kind }) => {
    const node = { state, kind, row, column };
    if (kind === 'review' || column === columns - 1) {
      row += 1;
      column = 0;
    } else column += 1;
    return node;
  });
}

/** Lays the main line of a definition out in short rows; `columns` is 1 on a phone. */
export function flowLayout(diagram: Diagram, columns = 3): FlowLayout {
  const everywhere = leavesNearlyAll(diagram);
  const own = diagram.transitions.filter(({ event }) => !everywhere.has(event));
  const linked = new Set(own.flatMap(({ from, to }) => [from, to]));
  const nodes = place(diagram.states.filter(({ state }) => linked.has(state)), columns);
  const at = new Map(nodes.map((node, index) => [node.state, { ...node, index }]));
  const edges = own.flatMap((transition): FlowEdge[] => {
    const from = at.get(transition.from);
    const to = at.get(transition.to);
    if (!from || !to) return [];
    const shape = to.index === from.index ? 'stay' : to.index < from.index ? 'back' : from.row === to.row ? 'next' : 'wrap';
    return [{ ...transition, shape }];
  });
  const anywhere = [...everywhere].map((event) => ({
    event,
    to: [...new Set(diagram.transitions.filter((one) => one.event === event).map(({ to }) => to))],
  }));
  const rows = Math.max(0, ...nodes.map((node) => node.row)) + 1;
  return { nodes, edges, anywhere, rows, columns };
}
