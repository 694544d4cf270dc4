import type { Place } from '@prongsai/ita';
import type { PrintedName } from './indicator-name.js';
import type { Reader } from './reader.js';

/** A printed difference from the year before. */
export interface FoundChange {
  value: number;
  place: Place;
}

/** Puts an indicator down, or what its first print left out; a second value stays with its passage, for the checks to compare. */
export const addIndicator = ({ draft }: Reader, named: PrintedName, reported: number | null, place: Place, change: FoundChange | null = null): void => {
  const known = draft.document.indicators?.findIndex(({ no }) => no === named.no) ?? -1;
  const entry = draft.document.indicators?.[known];
  if (entry === undefined) {
    draft.add(
      'indicators',
      {
        no: named.no,
        ...(named.printedNo === null || named.printedNo === undefined ? {} : { noAsPrinted: named.printedNo }),
        name: named.name,
        ...(reported === null ? {} : { reported }),
        ...(change === null ? {} : { change: change.value }),
      },
      { name: place, reported: reported === null ? null : place, change: change?.place },
    );
  } else if (entry.reported === undefined && reported !== null) {
    entry.reported = reported;
    draft.mark(`/indicators/${known}/reported`, place);
  }
};
