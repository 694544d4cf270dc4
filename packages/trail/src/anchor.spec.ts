import { describe, expect, it } from '@jest/globals';
import { anchoredHeads, anchorHashOf, checkAnchors, type Anchor } from './anchor.js';
import { agencyChain, chainOfLength, headOf, sha256 } from './chain.fixture.js';

const entries = chainOfLength(9);

function anchorAfter(before: Anchor | undefined, day: string, no: number): Anchor {
  const made = {
    day, madeAt: `${day}T01:00:00.000Z`, previous: before ? { day: before.day, hash: before.hash } : null, heads: [headOf(entries.slice(0, no))],
  };
  return { ...made, hash: anchorHashOf(made, sha256) };
}

const first = anchorAfter(undefined, '2026-03-01', 3);
const second = anchorAfter(first, '2026-03-02', 3);
const third = anchorAfter(second, '2026-03-03', 9);
const told = [first, second, third].map(({ day, hash }) => ({ day, hash }));
const forged = anchorAfter(first, '2026-03-02', 4);

describe('anchors', () => {
  it('are sound as they were made, in whatever order they are read', () => {
    expect(checkAnchors([third, first, second], told, sha256)).toEqual([]);
  });

  it('name the day on which one was edited', () => {
    expect(checkAnchors([first, { ...second, heads: third.heads }, third], told, sha256)).toEqual([{ kind: 'anchorAltered', day: '2026-03-02' }]);
  });

  it('show by the next one that one was made anew', () => {
    expect(checkAnchors([first, forged, third], [], sha256)).toEqual([{ kind: 'anchorAltered', day: '2026-03-03' }]);
  });

  it('show by the trail that the newest was made anew', () => {
    expect(checkAnchors([first, forged], told.slice(0, 2), sha256)).toEqual([{ kind: 'anchorAltered', day: '2026-03-02' }]);
  });

  it('name those that are gone', () => {
    expect(checkAnchors([first, second], told, sha256)).toEqual([{ kind: 'anchorMissing', day: '2026-03-03' }]);
    expect(checkAnchors([first, third], told, sha256)).toEqual([{ kind: 'anchorAltered', day: '2026-03-03' }, { kind: 'anchorMissing', day: '2026-03-02' }]);
  });

  it('tell what they saw of a chain, once while it stood still', () => {
    expect(anchoredHeads([first, second, third]).get(agencyChain)).toEqual([
      { day: '2026-03-01', no: 3, hash: entries[2]?.hash },
      { day: '2026-03-03', no: 9, hash: entries[8]?.hash },
    ]);
  });
});
