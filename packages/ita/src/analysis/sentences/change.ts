import { frameworkFor } from '../../frameworks/framework-for.js';
import { roundScore } from '../../scoring/score.js';
import type { IndicatorScore } from '../../scoring/scored-result.js';
import type { AnalysisContext } from '../analysis-context.js';
import { fromResult, reckoned, score } from '../figure.js';
import { say, type Sentence } from '../sentence.js';

/** Change since the year before; `null` where it is not known. */
export const changeOf = ({ no, used }: Pick<IndicatorScore, 'no' | 'used'>, { before, printedChanges }: AnalysisContext): number | null => {
  const earlier = before?.scores.get(no);
  if (used !== null && earlier !== undefined) return roundScore(used - earlier);
  return printedChanges.get(no) ?? null;
};

const itemCountsDiffer = ({ instrument }: IndicatorScore, year: number, { framework }: AnalysisContext): boolean =>
  frameworkFor(year).itemCounts[instrument] !== framework.itemCounts[instrument];

const label = { th: 'เปลี่ยนแปลงจากปีก่อน', en: 'change from the year before' };

/** Rise or fall since the year before, with a caution where the years do not ask the same. */
export const changeSentences = (indicator: IndicatorScore, context: AnalysisContext): Sentence[] => {
  const { no, used } = indicator;
  const { before, scored } = context;
  const change = changeOf(indicator, context);
  if (change === null) return [];
  const where = `indicator:${no}`;
  const earlier = before?.scores.get(no);
  if (before === null || earlier === undefined || used === null) {
    if (change === 0) return [];
    return [say(change > 0 ? 'change-printed-up' : 'change-printed-down', [score('change', label, Math.abs(change), fromResult(scored.fiscalYear, where))])];
  }
  const words = { year: String(before.fiscalYear) };
  const figures = [
    score('before', { th: `คะแนนปี ${before.fiscalYear}`, en: `score of ${before.fiscalYear}` }, earlier, fromResult(before.fiscalYear, where)),
    score('change', label, Math.abs(change), reckoned(scored.fiscalYear, where)),
  ];
  const sentence = change === 0 ? say('change-none', [], words) : say(change > 0 ? 'change-up' : 'change-down', figures, words);
  return itemCountsDiffer(indicator, before.fiscalYear, context) ? [sentence, say('change-across-rules', [])] : [sentence];
};
