import { indicatorOf } from '../../frameworks/framework-for.js';
import { indicatorFromItems } from '../../scoring/indicator-from-items.js';
import { knownItems, scoreOf } from '../../scoring/known-items.js';
import type { IndicatorScore } from '../../scoring/scored-result.js';
import type { AnalysisContext } from '../analysis-context.js';
import { count, reckoned } from '../figure.js';
import { itemFigure, itemWords } from '../item-words.js';
import { listed, say, type Sentence } from '../sentence.js';

/** Every item of the indicator has a score in the recorded result. */
export const itemsComplete = ({ no }: Pick<IndicatorScore, 'no'>, { printed, framework }: AnalysisContext): boolean => {
  const indicator = indicatorOf(framework, no);
  return indicator !== undefined && indicatorFromItems(indicator, knownItems(printed.items ?? [], framework), framework).score !== null;
};

/** The survey item with the lowest score, where one of them is lower than full marks. */
const lowest = ({ no }: IndicatorScore, { printed, framework }: AnalysisContext) => {
  const items = knownItems(printed.items ?? [], framework).filter(({ item }) => item.indicatorNo === no);
  return items
    .flatMap(({ item, part, printed: { text } }) => {
      const score = scoreOf(items, item.code, part);
      return score === null || score >= 100 ? [] : [{ code: item.code, part, score, ...(text ? { text } : {}) }];
    })
    .sort((a, b) => a.score - b.score)
    .at(0);
};

/** The items to mend by code, title and score; for a passed survey indicator the lowest one. */
export const itemSentences = (indicator: IndicatorScore, context: AnalysisContext): Sentence[] => {
  const { itemsBelow, instrument, no, weak, used } = indicator;
  const { framework, scored } = context;
  const unknown = weak && !itemsComplete(indicator, context) ? [say('items-unknown', [])] : [];
  const named = (rule: 'items-below' | 'items-not-full' | 'lowest-item', items: typeof itemsBelow): Sentence => {
    const figures = items.map((item) => itemFigure(item, scored.fiscalYear));
    const total = count('count', { th: 'จำนวนข้อ', en: 'number of items' }, items.length, reckoned(scored.fiscalYear, `indicator:${no}`));
    return say(rule, rule === 'lowest-item' ? figures : [total, ...figures], { items: listed(items.map((item) => itemWords(item, framework))) });
  };
  if (itemsBelow.length > 0) return [named(instrument === 'OIT' ? 'items-not-full' : 'items-below', itemsBelow), ...unknown];
  const low = used === 100 ? undefined : lowest(indicator, context);
  return low === undefined ? unknown : [named('lowest-item', [{ text: low.code, shortfall: 0, ...low }]), ...unknown];
};
