import type { ChainedEntry } from '@prongsai/trail';

/** An entry with the title of the position that acted. */
export interface ExportedRow extends ChainedEntry {
  readonly titleTh: string | null;
  readonly titleEn: string | null;
}
