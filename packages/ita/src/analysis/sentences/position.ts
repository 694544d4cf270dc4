import { roundScore } from '../../scoring/score.js';
import type { IndicatorScore } from '../../scoring/scored-result.js';
import type { AnalysisContext } from '../analysis-context.js';
import { fromResult, fromRule, reckoned, score, type Figure } from '../figure.js';
import { say, type Sentence } from '../sentence.js';

const passMark = ({ framework }: AnalysisContext): Figure =>
  score('passMark', { th: 'เกณฑ์ผ่าน', en: 'pass mark' }, framework.passMark, fromRule(framework.fiscalYear, 'passMark', framework.provenance.passMark.certainty));

/** The source of the score that counts: as printed, or worked out. */
const ownScore = ({ no, used, usedFrom }: IndicatorScore, year: number): Figure => {
  const where = `indicator:${no}`;
  return score('score', { th: `คะแนนตัวชี้วัดที่ ${no}`, en: `score of indicator ${no}` }, used ?? 0, usedFrom === 'reported' ? fromResult(year, where) : reckoned(year, where));
};

const implied = ({ implied: range, usedFrom, no }: IndicatorScore, { scored }: AnalysisContext): Sentence[] => {
  const overall = scored.overall.reported;
  if (usedFrom !== 'implied' || range === null || overall === null) return [];
  const source = reckoned(scored.fiscalYear, `indicator:${no}`);
  return [
    say('score-implied', [
      score('overall', { th: 'คะแนนรวม', en: 'overall score' }, overall, fromResult(scored.fiscalYear, 'overall')),
      score('low', { th: 'ค่าต่ำสุด', en: 'lowest value' }, range.low, source),
      score('high', { th: 'ค่าสูงสุด', en: 'highest value' }, range.high, source),
    ]),
  ];
};

/** Where the score stands against the pass mark, and where it comes from when it is not printed. */
export const positionSentences = (indicator: IndicatorScore, context: AnalysisContext): Sentence[] => {
  const { no, name, used } = indicator;
  const year = context.scored.fiscalYear;
  const words = { no: String(no), name };
  if (used === null) return [say('position-unknown', [], words)];
  const own = ownScore(indicator, year);
  const away = roundScore(used - context.framework.passMark);
  const distance = (key: 'margin' | 'shortfall') =>
    score(key, key === 'margin' ? { th: 'สูงกว่าเกณฑ์', en: 'above the pass mark' } : { th: 'ต่ำกว่าเกณฑ์', en: 'under the pass mark' }, Math.abs(away), reckoned(year, `indicator:${no}`));
  const position = (): Sentence => {
    if (used === 100) return say('position-full', [own], words);
    if (away === 0) return say('position-at', [own], words);
    return away > 0 ? say('position-above', [own, passMark(context), distance('margin')], words) : say('position-below', [own, passMark(context), distance('shortfall')], words);
  };
  return [position(), ...implied(indicator, context)];
};
