export { anchoredHeads, anchorHashOf, checkAnchors, type Anchor, type ToldAnchor } from './anchor.js';
export { ChainCheck, erasingAction, type AnchoredHead, type ChainGiven, type ChainReport } from './chain-check.js';
export { chainOf, type ChainName } from './chain-name.js';
export { faultText } from './fault-text.js';
export type { At, Fault, FaultKind } from './fault.js';
export { bodyOf, canonical, detailHashOf, entryHashOf, genesisOf } from './hashing.js';
export type { Sha256 } from './sha256.js';
export { shortCode } from './short-code.js';
export type { ChainedEntry, ChainHead, Detail, EntryBody } from './trail-entry.js';
