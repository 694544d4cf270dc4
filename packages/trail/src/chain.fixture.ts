import { createHash } from 'node:crypto';
import type { ChainName } from './chain-name.js';
import { bodyOf, detailHashOf, entryHashOf, genesisOf } from './hashing.js';
import type { ChainedEntry, ChainHead, Detail } from './trail-entry.js';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const agencyChain: ChainName = 'agency:01890a5d-ac96-774b-bcce-b302099a8057';

/** An entry after another, hashed as the server does. */
export function follow(chain: ChainName, before: ChainedEntry | undefined, detail: Detail, given: Partial<ChainedEntry> = {}): ChainedEntry {
  const no = (before?.no ?? 0) + 1;
  const detailSalt = `salt ${no}`;
  const body = {
    chain, id: `entry ${no}`, at: `2026-03-01T02:00:${String(no % 60).padStart(2, '0')}.000Z`, accountId: null, positionId: 'clerk', agencyId: chain.slice(7),
    action: 'cycle.approve', subjectType: 'cycle', subjectId: 'one', detailHash: detailHashOf(detailSalt, detail, sha256), ...given,
  };
  const previousHash = before?.hash ?? genesisOf(chain, sha256);
  return { ...body, no, previousHash, hash: entryHashOf(previousHash, no, bodyOf(body), sha256), detail, detailSalt };
}

export function chainOfLength(length: number, chain: ChainName = agencyChain): ChainedEntry[] {
  const entries: ChainedEntry[] = [];
  for (let no = 1; no <= length; no += 1) entries.push(follow(chain, entries.at(-1), { round: no, ข้อ: 'ก' }));
  return entries;
}

export const headOf = (entries: readonly ChainedEntry[], chain: ChainName = agencyChain): ChainHead => {
  const newest = entries.at(-1);
  if (!newest) throw new Error('an empty chain has no head');
  return { chain, no: newest.no, hash: newest.hash };
};
