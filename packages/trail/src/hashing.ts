import canonicalize from 'canonicalize';
import type { ChainName } from './chain-name.js';
import type { Sha256 } from './sha256.js';
import type { Detail, EntryBody } from './trail-entry.js';

/** Changes when anything below does: entries of different formats cannot be mistaken for one another. */
const format = 'prongsai.trail.1';

/** JSON that is the same text for the same value (RFC 8785). */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a value of JSON');
  return text;
}

/** What the first entry of a chain names as its predecessor; made from the chain's name, so that no chain can stand in for another. */
export const genesisOf = (chain: ChainName, sha256: Sha256): string => sha256(`${format}\n${chain}`);

/** The detail is hashed apart and with a salt, so that it can be erased without breaking the chain and cannot be guessed from its hash. */
export const detailHashOf = (salt: string, detail: Detail, sha256: Sha256): string => sha256(`${salt}\n${canonical(detail)}`);

/** The text of an entry that its hash covers, but for number and predecessor. */
export const bodyOf = ({ chain, id, at, accountId, positionId, agencyId, action, subjectType, subjectId, detailHash }: EntryBody): string =>
  canonical({ chain, id, at, accountId, positionId, agencyId, action, subjectType, subjectId, detailHash });

/** The hash of an entry: predecessor, number and body, a line each. The database makes it of the same text when it appends. */
export const entryHashOf = (previousHash: string, no: number, body: string, sha256: Sha256): string => sha256(`${previousHash}\n${no}\n${body}`);
