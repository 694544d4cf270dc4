import { canonicalCode, indicatorOf } from '../../frameworks/framework-for.js';
import type { PrintedResult } from '../../scoring/printed-result.js';
import { indicatorFromItems } from '../../scoring/indicator-from-items.js';
import { knownItems } from '../../scoring/known-items.js';
import { roundScore, scoresDiffer } from '../../scoring/score.js';
import type { IndicatorScore } from '../../scoring/scored-result.js';
import type { AnalysisContext } from '../analysis-context.js';
import { reckoned, score } from '../figure.js';
import { scoreWith } from '../score-with.js';
import { say, type Sentence } from '../sentence.js';
import { itemsComplete } from './items.js';

const mended = ({ itemsBelow }: IndicatorScore, { printed }: AnalysisContext): PrintedResult['items'] =>
  printed.items?.map((item) => (itemsBelow.some(({ code, part }) => code === canonicalCode(item.code) && (part === null || part === item.part)) ? { ...item, score: 100 } : item));

/**
 * The score of the indicator with full marks in the items named, where the rule gives it exactly. With every item at full marks an
 * indicator has full marks whatever its weights, so this is exact for OIT even in years whose item weights are not established.
 */
const scoreIfFull = (indicator: IndicatorScore, context: AnalysisContext): number | null => {
  if (!itemsComplete(indicator, context)) return null;
  if (indicator.instrument === 'OIT') return 100;
  const rule = indicatorOf(context.framework, indicator.no);
  const coherent = indicator.used !== null && indicator.computed !== null && !scoresDiffer(indicator.used, indicator.computed);
  if (rule === undefined || !indicator.exact || !coherent) return null;
  const after = indicatorFromItems(rule, knownItems(mended(indicator, context) ?? [], context.framework), context.framework).score;
  return after === null ? null : roundScore(after);
};

/** What full marks in the items named would do, and what cannot be said. */
export const ifFullSentences = (indicator: IndicatorScore, context: AnalysisContext): Sentence[] => {
  const { no, itemsBelow, exact } = indicator;
  if (itemsBelow.length === 0) return [];
  const { scored, framework } = context;
  const year = scored.fiscalYear;
  const after = scoreIfFull(indicator, context);
  const open = exact ? [] : [say('not-established', [])];
  if (after === null) return open;
  const own = score('indicator', { th: `ตัวชี้วัดที่ ${no} หากได้คะแนนเต็ม`, en: `indicator ${no} with full marks` }, after, reckoned(year, `indicator:${no}`));
  const overall = scoreWith(scored, framework, new Map([[no, after]]))?.overall;
  if (overall === undefined) return [say('if-full-indicator', [own]), ...open];
  return [say('if-full', [own, score('overall', { th: 'คะแนนรวมหากได้คะแนนเต็ม', en: 'overall score with full marks' }, overall, reckoned(year, 'overall'))]), ...open];
};
