import type { Indicator } from '../frameworks/framework.js';
import { scoreOf, type KnownItem } from './known-items.js';
import { roundScore } from './score.js';
import type { ItemBelow } from './scored-result.js';

/** The items of an indicator that want mending, weakest first: survey items under the pass mark, OIT items under full marks. */
export const itemsBelow = (indicator: Indicator, items: readonly KnownItem[], passMark: number): ItemBelow[] => {
  if (items.length === 0) return [];
  const mark = indicator.instrument === 'OIT' ? 100 : passMark;
  return items
    .filter((known, index) => items.findIndex((other) => other.item.code === known.item.code && other.part === known.part) === index)
    .filter(({ item }) => item.indicatorNo === indicator.no)
    .flatMap(({ item, part, printed }) => {
      const score = scoreOf(items, item.code, part);
      const text = printed.text ?? item.title?.th ?? item.code;
      return score === null || score >= mark ? [] : [{ code: item.code, part, text, score, shortfall: roundScore(mark - score) }];
    })
    .sort((a, b) => a.score - b.score);
};
