import { describe, expect, it } from '@jest/globals';
import { edgesFromAnywhere, edgesOf } from './graph.js';
import { paper } from './paper.fixture.js';
import { toMermaid } from './to-mermaid.js';

describe('toMermaid', () => {
  it('draws every state and every move once, with the present state marked', () => {
    expect(toMermaid(paper, { here: 'review' })).toBe(`stateDiagram-v2
  state "gathering" as gathering
  state "writing" as writing
  state "review" as review
  state "inForce" as inForce
  state "filed" as filed
  state "withdrawn" as withdrawn
  state "*" as anywhere
  [*] --> writing
  gathering --> writing : write
  writing --> review : submit
  review --> inForce : approve (heads, clerks, members)
  review --> writing : return
  review --> gathering : return
  review --> review : note
  review --> writing : takeBack
  inForce --> inForce : note
  inForce --> inForce : lend
  inForce --> filed : file
  anywhere --> withdrawn : withdraw
  anywhere --> writing : reopen
  filed --> [*]
  withdrawn --> [*]
  classDef here font-weight:bold,stroke-width:4px
  class review here
`);
  });

  it('uses the given words', () => {
    const drawing = toMermaid(paper, { labels: { writing: 'จัดทำ', submit: 'เสนอ', heads: 'หัวหน้า', anywhere: 'ทุกขั้น' } });
    expect(drawing).toContain('state "จัดทำ" as writing');
    expect(drawing).toContain('writing --> review : เสนอ');
    expect(drawing).toContain('approve (หัวหน้า, clerks, members)');
    expect(drawing).toContain('state "ทุกขั้น" as anywhere');
  });

  it('takes signs out of words that would break the drawing', () => {
    expect(toMermaid(paper, { labels: { submit: 'send; "now": go\nat once' } })).toContain('writing --> review : send   now   go at once\n');
  });

  it('marks nothing when no state is named', () => {
    expect(toMermaid(paper)).not.toContain('classDef');
  });
});

describe('the edges', () => {
  it('name the moves of each state, decisions included', () => {
    expect(edgesOf(paper).filter(({ from }) => from === 'review')).toEqual([
      { from: 'review', event: 'approve', to: 'inForce' },
      { from: 'review', event: 'return', to: 'writing' },
      { from: 'review', event: 'return', to: 'gathering' },
      { from: 'review', event: 'note', to: 'review' },
      { from: 'review', event: 'takeBack', to: 'writing' },
    ]);
  });

  it('from anywhere leave every state that is not final, back only where the target is chosen', () => {
    expect(edgesFromAnywhere(paper).map(({ from, event, to }) => `${from} ${event} ${to}`)).toEqual([
      'gathering withdraw withdrawn',
      'writing withdraw withdrawn',
      'review reopen writing',
      'review withdraw withdrawn',
      'inForce reopen writing',
      'inForce withdraw withdrawn',
    ]);
  });
});
