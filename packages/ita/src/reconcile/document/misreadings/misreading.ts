import type { Place } from '../../../document/place.js';
import type { DocumentContext } from '../document-check.js';

/** A piece of text that cannot be what the author wrote. */
export interface Misreading {
  where: string;
  place: Place | null;
  printed: string;
  /** What it should probably be; `null` where only the original tells. */
  expected: string | null;
}

export type MisreadingFinder = (context: DocumentContext) => Misreading[];
