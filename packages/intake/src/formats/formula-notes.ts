import type { Place } from '@prongsai/ita';
import type { FileNote } from '../blocks.js';

/** As many formulas as a person may look at one by one; the rest are counted. */
const mostNotes = 50;

/** Tells of each formula whose cached value was read in its place. */
export const formulaNotes = (formulas: readonly { place: Place; printed: string }[]): FileNote[] => {
  const single = formulas.slice(0, mostNotes).map(({ place, printed }): FileNote => ({ code: 'formula-neutralised', place, printed }));
  const rest = formulas.length - single.length;
  return rest === 0 ? single : [...single, { code: 'formula-neutralised', place: formulas[mostNotes]?.place ?? null, printed: `(${rest})` }];
};
