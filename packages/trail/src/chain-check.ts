import type { ChainName } from './chain-name.js';
import { bodyOf, detailHashOf, entryHashOf, genesisOf } from './hashing.js';
import type { Fault } from './fault.js';
import type { Sha256 } from './sha256.js';
import type { ChainedEntry, ChainHead } from './trail-entry.js';

/** The action by which an entry says that the detail of another, its subject, has been erased. */
export const erasingAction = 'trail.eraseDetail';

/** What an anchor saw of a chain. */
export interface AnchoredHead {
  readonly day: string;
  readonly no: number;
  readonly hash: string;
}

export interface ChainReport {
  readonly chain: ChainName;
  readonly entries: number;
  /** Details erased, each with an entry that says so. */
  readonly erased: number;
  /** Of the newest entry. */
  readonly hash: string;
  readonly faults: readonly Fault[];
}

export interface ChainGiven {
  readonly sha256: Sha256;
  readonly anchored?: readonly AnchoredHead[];
  /** A part of a chain: where it begins instead of at its first entry. */
  readonly from?: { readonly no: number; readonly hash: string };
}

type AtEntry =
  | { readonly kind: 'altered' | 'detailAltered' | 'broken' | 'foreign' }
  | { readonly kind: 'outOfOrder'; readonly belongs: number }
  | { readonly kind: 'anchorMismatch'; readonly day: string };

/** How many altered entries are tried in one another's places. */
const mostTried = 100;

/**
 * Checks one chain, an entry at a time in the order of their numbers, so that a chain of any length needs no memory. Whatever is wrong is
 * named with its place; nothing throws.
 */
export class ChainCheck {
  readonly #faults: Fault[] = [];
  readonly #sha256: Sha256;
  readonly #anchored = new Map<number, AnchoredHead[]>();
  readonly #gone = new Map<string, number>();
  readonly #suspects: ChainedEntry[] = [];
  #no: number;
  #hash: string;
  #entries = 0;
  #erased = 0;

  constructor(
    readonly chain: ChainName,
    { sha256, anchored = [], from }: ChainGiven,
  ) {
    this.#sha256 = sha256;
    for (const head of anchored) this.#anchored.set(head.no, [...(this.#anchored.get(head.no) ?? []), head]);
    this.#no = from?.no ?? 0;
    this.#hash = from?.hash ?? genesisOf(chain, sha256);
  }

  add(entry: ChainedEntry): void {
    const { no } = entry;
    if (no > this.#no + 1) this.#faults.push({ kind: 'missing', chain: this.chain, no: this.#no + 1, until: no - 1 });
    this.#follows(entry);
    this.#says(entry);
    this.#detail(entry);
    for (const { day, hash } of this.#anchored.get(no) ?? []) if (hash !== entry.hash) this.#fault(entry, { kind: 'anchorMismatch', day });
    this.#anchored.delete(no);
    this.#no = no;
    this.#hash = entry.hash;
    this.#entries += 1;
  }

  /** Ends the check; `head` is what the database knows of the chain's end, `undefined` where nothing is known. */
  finish(head?: ChainHead | null): ChainReport {
    this.#placeSuspects();
    for (const [id, no] of this.#gone) this.#faults.push({ kind: 'detailGone', chain: this.chain, no, id });
    const end = { chain: this.chain, no: this.#no };
    if (head && head.no > this.#no) this.#faults.push({ kind: 'truncated', ...end, known: head.no, by: 'head' });
    else if (head === null || (head && (head.no !== this.#no || head.hash !== this.#hash))) this.#faults.push({ kind: 'headMismatch', ...end });
    const beyond = [...this.#anchored.values()].flat().filter(({ no }) => no > this.#no);
    for (const { day, no } of beyond) this.#faults.push({ kind: 'truncated', ...end, known: no, by: 'anchor', day });
    return { chain: this.chain, entries: this.#entries, erased: this.#erased, hash: this.#hash, faults: this.#faults };
  }

  /** Whether the entry follows on the one before it, and belongs to this chain at all. */
  #follows(entry: ChainedEntry): void {
    const follows = entry.previousHash === this.#hash;
    if (entry.chain !== this.chain || (!follows && this.#no === 0 && entry.no === 1)) this.#fault(entry, { kind: 'foreign' });
    else if (!follows && entry.no === this.#no + 1) this.#fault(entry, { kind: 'broken' });
  }

  #says(entry: ChainedEntry): void {
    if (entry.hash === entryHashOf(entry.previousHash, entry.no, bodyOf(entry), this.#sha256)) return;
    if (this.#suspects.length < mostTried) this.#suspects.push(entry);
    else this.#fault(entry, { kind: 'altered' });
  }

  #detail(entry: ChainedEntry): void {
    if (entry.action === erasingAction && this.#gone.delete(entry.subjectId)) this.#erased += 1;
    if (entry.detailSalt === null) this.#gone.set(entry.id, entry.no);
    else if (entry.detailHash !== detailHashOf(entry.detailSalt, entry.detail, this.#sha256)) this.#fault(entry, { kind: 'detailAltered' });
  }

  /** An entry that says nothing true at its own number may say it at another's: then it was moved, not altered. */
  #placeSuspects(): void {
    for (const entry of this.#suspects) {
      const body = bodyOf(entry);
      const belongs = this.#suspects.find(({ no }) => entryHashOf(entry.previousHash, no, body, this.#sha256) === entry.hash);
      this.#fault(entry, belongs ? { kind: 'outOfOrder', belongs: belongs.no } : { kind: 'altered' });
    }
  }

  #fault({ no, id }: ChainedEntry, what: AtEntry): void {
    this.#faults.push({ ...what, chain: this.chain, no, id });
  }
}
