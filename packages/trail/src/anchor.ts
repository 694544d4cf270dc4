import { canonical } from './hashing.js';
import type { AnchoredHead } from './chain-check.js';
import type { ChainName } from './chain-name.js';
import type { Fault } from './fault.js';
import type { Sha256 } from './sha256.js';
import type { ChainHead } from './trail-entry.js';

/** Where every chain stood on a day, kept outside the database; each names the hash of the one before it. */
export interface Anchor {
  /** `YYYY-MM-DD`, in Bangkok. */
  readonly day: string;
  readonly madeAt: string;
  readonly previous: { readonly day: string; readonly hash: string } | null;
  readonly heads: readonly ChainHead[];
  readonly hash: string;
}

/** The hash of an anchor covers everything else in it. */
export const anchorHashOf = ({ day, madeAt, previous, heads }: Omit<Anchor, 'hash'>, sha256: Sha256): string =>
  sha256(`prongsai.anchor.1\n${canonical({ day, madeAt, previous, heads })}`);

/** What the trail itself says of the anchors that were made. */
export interface ToldAnchor {
  readonly day: string;
  readonly hash: string;
}

/** Whether the anchors are those that were made: each unaltered, each following on the one before, and none missing that the trail tells of. */
export function checkAnchors(anchors: readonly Anchor[], told: readonly ToldAnchor[], sha256: Sha256): Fault[] {
  const inOrder = anchors.toSorted((one, other) => one.day.localeCompare(other.day));
  const hashOn = new Map(inOrder.map(({ day, hash }) => [day, hash]));
  const toldOn = new Map(told.map(({ day, hash }) => [day, hash]));
  const altered = inOrder.filter((anchor, index) => {
    const before = inOrder[index - 1];
    const follows = anchor.previous?.hash === before?.hash && anchor.previous?.day === before?.day;
    return !follows || anchor.hash !== anchorHashOf(anchor, sha256) || (toldOn.get(anchor.day) ?? anchor.hash) !== anchor.hash;
  });
  return [
    ...altered.map(({ day }): Fault => ({ kind: 'anchorAltered', day })),
    ...told.filter(({ day }) => !hashOn.has(day)).map(({ day }): Fault => ({ kind: 'anchorMissing', day })),
  ];
}

/** What the anchors saw, chain by chain; a chain that stood still between two of them is seen by the earlier. */
export function anchoredHeads(anchors: readonly Anchor[]): Map<ChainName, AnchoredHead[]> {
  const seen = new Map<ChainName, AnchoredHead[]>();
  for (const { day, heads } of anchors) {
    for (const { chain, no, hash } of heads) {
      const before = seen.get(chain) ?? [];
      if (before.at(-1)?.hash !== hash) seen.set(chain, [...before, { day, no, hash }]);
    }
  }
  return seen;
}
