import { ChainCheck, type AnchoredHead, type ChainReport } from './chain-check.js';
import type { ChainName } from './chain-name.js';
import type { Fault } from './fault.js';
import { canonical } from './hashing.js';
import type { Sha256 } from './sha256.js';
import type { ChainedEntry } from './trail-entry.js';

type Text = { readonly th: string; readonly en: string };

/** A file of a pack, by its place in it. */
export interface PackFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly title: Text;
}

/** A text that was put before approvers: the hash is the one that their decisions name. */
export interface PackContent {
  readonly kind: string;
  readonly hash: string;
  readonly frozenAt: string;
  readonly content: unknown;
}

/** One agency's year: its trail from the year's first entry on, what was decided on, and the list of files. */
export interface PackData {
  readonly format: 'prongsai.pack.1';
  readonly agency: Text;
  readonly fiscalYear: number;
  /** An agency's year may run by more than one workflow. */
  readonly cycleIds: readonly string[];
  readonly madeAt: string;
  readonly chain: ChainName;
  /** What the first entry of the pack follows on; number 0 where it is the first of the chain. */
  readonly from: { readonly no: number; readonly hash: string };
  readonly entries: readonly ChainedEntry[];
  readonly anchors: readonly AnchoredHead[];
  readonly contents: readonly PackContent[];
  readonly files: readonly PackFile[];
  /** Titles of positions as they are today; no part of the chain. */
  readonly positions: Readonly<Record<string, Text>>;
}

export interface PackReport {
  readonly chain: ChainReport;
  readonly contents: readonly Fault[];
  /** `null` as long as no files were given. */
  readonly files: readonly Fault[] | null;
}

/** SHA-256 of the files that were found, by their place. */
export type FileHashes = ReadonlyMap<string, string>;

/** Eight digits of it, told in the trail, say which pack it is. */
export const packHashOf = (data: PackData, sha256: Sha256): string => sha256(canonical(data));

/** Checks everything a pack says of itself; whatever is not in the chain is held against what the chain names. */
export function checkPack(data: PackData, sha256: Sha256, files: FileHashes | null = null): PackReport {
  const check = new ChainCheck(data.chain, { sha256, anchored: data.anchors, ...(data.from.no === 0 ? {} : { from: data.from }) });
  for (const entry of data.entries) check.add(entry);
  return { chain: check.finish(), contents: contentFaults(data, sha256), files: files && fileFaults(data.files, files) };
}

/** Each content is what its hash says, and none is missing that a decision on this year names. */
function contentFaults({ contents, entries, chain, cycleIds }: PackData, sha256: Sha256): Fault[] {
  const altered = contents.filter(({ hash, content }) => sha256(canonical(content)) !== hash);
  const known = new Set(contents.map(({ hash }) => hash));
  const decided = entries.filter(({ subjectId, action }) => cycleIds.includes(subjectId) && (action === 'cycle.approve' || action === 'cycle.return'));
  const missing = decided.filter(({ detail: { contentHash } }) => typeof contentHash === 'string' && !known.has(contentHash));
  return [
    ...altered.map(({ hash, kind }): Fault => ({ kind: 'contentAltered', content: kind, hash })),
    ...missing.map(({ no, id }): Fault => ({ kind: 'contentMissing', chain, no, id })),
  ];
}

function fileFaults(listed: readonly PackFile[], found: FileHashes): Fault[] {
  const known = new Set(listed.map(({ path }) => path));
  return [
    ...listed.flatMap(({ path, sha256 }): Fault[] => {
      const hash = found.get(path);
      if (hash === undefined) return [{ kind: 'fileMissing', file: path }];
      return hash === sha256 ? [] : [{ kind: 'fileAltered', file: path }];
    }),
    ...[...found.keys()].filter((path) => !known.has(path)).map((file): Fault => ({ kind: 'fileUnknown', file })),
  ];
}
