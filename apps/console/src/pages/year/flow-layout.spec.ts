import { describe, expect, it } from '@jest/globals';
import { flowLayout, type Diagram } from './flow-layout.js';

const states: Diagram['states'] = [
  { state: 'analysing', kind: 'work' },
  { state: 'planning', kind: 'work' },
  { state: 'planReview', kind: 'review' },
  { state: 'executing', kind: 'work' },
  { state: 'closed', kind: 'final' },
  { state: 'cancelled', kind: 'final' },
];
const transitions: Diagram['transitions'] = [
  { from: 'analysing', event: 'submitAnalysis', to: 'planning' },
  { from: 'planning', event: 'submitPlan', to: 'planReview' },
  { from: 'planReview', event: 'approve', to: 'executing' },
  { from: 'planReview', event: 'return', to: 'planning' },
  { from: 'executing', event: 'acknowledge', to: 'executing' },
  { from: 'executing', event: 'close', to: 'closed' },
  ...['analysing', 'planning', 'planReview', 'executing'].map((from) => ({ from, event: 'cancel', to: 'cancelled' })),
];
const diagram: Diagram = { states, transitions };

describe('the drawn definition', () => {
  it('starts a new row after a review', () => {
    const { nodes } = flowLayout(diagram);
    expect(nodes.map(({ state, row, column }) => [state, row, column])).toEqual([
      ['analysing', 0, 0],
      ['planning', 0, 1],
      ['planReview', 0, 2],
      ['executing', 1, 0],
      ['closed', 1, 1],
    ]);
  });

  it('tells an event that leaves nearly every state once, beside the drawing', () => {
    const { anywhere, edges } = flowLayout(diagram);
    expect(anywhere).toEqual([{ event: 'cancel', to: ['cancelled'] }]);
    expect(edges.some((edge) => edge.event === 'cancel')).toBe(false);
  });

  it('knows what goes on, what starts a new row and what goes back', () => {
    const shapes = Object.fromEntries(flowLayout(diagram).edges.map((edge) => [edge.event, edge.shape]));
    expect(shapes).toEqual({ submitAnalysis: 'next', submitPlan: 'next', approve: 'wrap', return: 'back', acknowledge: 'stay', close: 'next' });
  });

  it('becomes one column on a phone', () => {
    const layout = flowLayout(diagram, 1);
    expect(layout.rows).toBe(5);
    expect(layout.nodes.every((node) => node.column === 0)).toBe(true);
  });
});
