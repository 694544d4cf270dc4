import type { PageMark } from '../reading/page-marks.js';
import type { Place } from '../reading/places.js';

/** What a page shows beside its own words, and what pressing on it does. */
export interface PageProps {
  marks: readonly PageMark[];
  onFinding: (findingId: string) => void;
  onPlace: (place: Place) => void;
}
