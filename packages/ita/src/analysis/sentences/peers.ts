import { roundScore } from '../../scoring/score.js';
import type { IndicatorScore } from '../../scoring/scored-result.js';
import { peersOf, type AnalysisContext } from '../analysis-context.js';
import { count, fromProvince, score } from '../figure.js';
import { say, type Sentence } from '../sentence.js';
import { noteworthyGap } from './noteworthy.js';

const peers = { th: 'หน่วยงานประเภทเดียวกันในจังหวัด', en: 'agencies of the same type in the province' };

/** Distance to agencies of the same type; for a passed indicator only when they are clearly better. Silent under five. */
export const peerSentences = ({ no, used, weak }: IndicatorScore, context: AnalysisContext): Sentence[] => {
  const found = peersOf(context, no);
  if (found === null || used === null) return [];
  const away = roundScore(used - roundScore(found.median));
  if (!weak && away > -noteworthyGap) return [];
  const source = fromProvince(context.scored.fiscalYear, `indicator:${no}`, found.n);
  const figures = [
    count('n', { th: 'จำนวนหน่วยงาน', en: 'number of agencies' }, found.n, source),
    score('median', { th: 'มัธยฐาน', en: 'median' }, found.median, source),
  ];
  const distance = score('distance', { th: 'ห่างจากมัธยฐาน', en: 'distance to the median' }, Math.abs(away), source);
  if (away === 0) return [say('peers-same', figures, { peers })];
  return [say(away < 0 ? 'peers-lower' : 'peers-higher', [...figures, distance], { peers })];
};
