import { describe, expect, it } from '@jest/globals';
import type { LoadedCycle } from './loaded-cycle.js';
import { publishedHashOf } from './published-hash.js';

type Document = LoadedCycle['documents'][number];

const plan: Document = { kind: 'plan', contentHash: 'a', published: true };
const report: Document = { kind: 'sixMonthReport', contentHash: 'b', published: true };
const hash = (...documents: Document[]) => publishedHashOf({ documents } as unknown as LoadedCycle);

describe('the hash of what is published', () => {
  it('is the same in whatever order the documents come', () => {
    expect(hash(report, plan)).toBe(hash(plan, report));
  });

  it('does not look at what is approved and not yet published', () => {
    expect(hash(plan, { ...report, published: false })).toBe(hash(plan));
  });

  it.each([
    ['another text is published', hash(plan, { ...report, contentHash: 'c' })],
    ['a document is taken away', hash(plan)],
    ['nothing is published', hash()],
  ])('changes when %s', (_what, other) => {
    expect(other).not.toBe(hash(plan, report));
    expect(other).toMatch(/^[0-9a-f]{64}$/);
  });
});
