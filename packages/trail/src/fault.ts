import type { ChainName } from './chain-name.js';

/** An entry of a chain, as a fault names it. */
export interface At {
  readonly chain: ChainName;
  readonly no: number;
  /** Of the entry, where there is one. */
  readonly id?: string;
}

/** What a check found, and where. */
export type Fault =
  /** The entry does not say what it said when it was written. */
  | (At & { readonly kind: 'altered' })
  /** Its detail does not. */
  | (At & { readonly kind: 'detailAltered' })
  /** Its detail is gone and no later entry says that it was erased. */
  | (At & { readonly kind: 'detailGone' })
  /** The entries from `no` to `until` are not there. */
  | (At & { readonly kind: 'missing'; readonly until: number })
  /** It was written as number `belongs` and stands elsewhere. */
  | (At & { readonly kind: 'outOfOrder'; readonly belongs: number })
  /** It does not follow on what stands before it. */
  | (At & { readonly kind: 'broken' })
  /** The chain does not begin where a chain of this name begins, or an entry names another chain. */
  | (At & { readonly kind: 'foreign' })
  /** The chain ends at `no`; its head or an anchor knows entries up to `known`. */
  | (At & { readonly kind: 'truncated'; readonly known: number; readonly by: 'head' | 'anchor'; readonly day?: string })
  /** Number or hash of the newest entry are not those of the chain's head, or it has none. */
  | (At & { readonly kind: 'headMismatch' })
  /** The entry is not the one that the anchor of the day saw. */
  | (At & { readonly kind: 'anchorMismatch'; readonly day: string })
  /** The anchor is not what it was when it was made, or does not follow on the one before it. */
  | { readonly kind: 'anchorAltered'; readonly day: string }
  /** The trail tells of an anchor that is not there. */
  | { readonly kind: 'anchorMissing'; readonly day: string }
  /** Something was done that the trail does not tell of. */
  | { readonly kind: 'untold'; readonly chain: ChainName; readonly subject: string; readonly id: string }
  /** The trail tells of something that is not there. */
  | (At & { readonly kind: 'unfounded'; readonly subject: string })
  /** A text that was decided on is not what its hash says. */
  | { readonly kind: 'contentAltered'; readonly content: string; readonly hash: string }
  /** The text is not there that a decision was made on. */
  | (At & { readonly kind: 'contentMissing' })
  /** A file of a pack is not the one that its list names. */
  | { readonly kind: 'fileAltered'; readonly file: string }
  | { readonly kind: 'fileMissing'; readonly file: string }
  /** A file of a pack that its list does not name. */
  | { readonly kind: 'fileUnknown'; readonly file: string };

export type FaultKind = Fault['kind'];
