import { oneLine } from '../printed-text.js';
import type { Said } from '../measure-cells.js';
import { splitList } from './split-list.js';

/** The items of a cell. Lines without numbers are items where lines are the author's own: pages and extractions break them anywhere. */
export const saidList = ({ text, place }: Said): string[] => {
  const items = splitList(text);
  if (items.length !== 1 || (place.kind !== 'table' && place.kind !== 'cell')) return items;
  const lines = text.split('\n').map(oneLine).filter((line) => line !== '');
  return lines.length > 1 ? lines : items;
};
