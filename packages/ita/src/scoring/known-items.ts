import type { EitPart, Framework, Item } from '../frameworks/framework.js';
import { itemOf } from '../frameworks/framework-for.js';
import type { PrintedItem } from './printed-result.js';
import { isInScoreRange } from './score.js';

/** A printed item matched with the framework's item of that code. */
export interface KnownItem {
  item: Item;
  part: EitPart | null;
  printed: PrintedItem;
}

/** Items are matched on the code alone: the wording differs between documents of one year. */
export const knownItems = (items: readonly PrintedItem[], framework: Framework): KnownItem[] =>
  items.flatMap((printed) => {
    const item = itemOf(framework, printed.code);
    return item === undefined ? [] : [{ item, part: item.instrument === 'EIT' ? (printed.part ?? null) : null, printed }];
  });

/** The score of one item in one part; a second print of it does not count, one out of range neither. */
export const scoreOf = (items: readonly KnownItem[], code: string, part: EitPart | null): number | null => {
  const found = items.find((known) => known.item.code === code && known.part === part && isInScoreRange(known.printed.score));
  return found?.printed.score ?? null;
};
