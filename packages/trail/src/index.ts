export { chainOf, type ChainName } from './chain-name.js';
export { bodyOf, canonical, detailHashOf, entryHashOf, genesisOf } from './hashing.js';
export type { Sha256 } from './sha256.js';
export type { ChainedEntry, ChainHead, Detail, EntryBody } from './trail-entry.js';
