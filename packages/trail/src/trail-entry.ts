import type { ChainName } from './chain-name.js';

/** What the blanks of an entry's sentence are filled with. */
export type Detail = Readonly<Record<string, string | number>>;

/** What the hash of an entry covers, besides its number and what came before it. */
export interface EntryBody {
  readonly chain: ChainName;
  readonly id: string;
  /** ISO 8601 in UTC, to the millisecond. */
  readonly at: string;
  readonly accountId: string | null;
  readonly positionId: string | null;
  readonly agencyId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly detailHash: string;
}

/** An entry as it is kept. */
export interface ChainedEntry extends EntryBody {
  /** 1, 2, 3 ... without a gap. */
  readonly no: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly detail: Detail;
  /** `null` once the detail has been erased; its hash stays. */
  readonly detailSalt: string | null;
}

/** The newest number and hash of a chain. */
export interface ChainHead {
  readonly chain: ChainName;
  readonly no: number;
  readonly hash: string;
}
