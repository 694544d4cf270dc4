import type { Cell } from '../../blocks.js';
import type { Reader } from '../reader.js';
import type { FoundScore } from './total-row.js';

/** The printed score of a sub-indicator, each once. */
export const addSubIndicator = ({ no, name }: { no: string; name: string }, label: Cell, { score, place }: FoundScore, { draft }: Reader): void => {
  if (draft.document.subIndicators?.some((one) => one.no === no)) return;
  draft.add('subIndicators', { no, ...(name === '' ? {} : { name }), reported: score }, { name: label.place, reported: place });
};
