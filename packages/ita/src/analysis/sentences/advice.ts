import type { IndicatorScore } from '../../scoring/scored-result.js';
import { say, type Sentence } from '../sentence.js';
import { adviceOf, mendingAdvice } from '../text/advice.js';

/** What to do, or a short word about keeping it up. */
export const adviceSentences = ({ no, used, weak, itemsBelow, instrument }: IndicatorScore): Sentence[] => {
  const advice = adviceOf[no];
  if (used === null || advice === undefined) return [];
  if (weak) return [say('advice-weak', [], { advice: advice.weak })];
  return itemsBelow.length > 0 ? [say('advice-mend', [], { advice: mendingAdvice[instrument === 'OIT' ? 'oit' : 'survey'] })] : [say('advice-keep', [], { advice: advice.keep })];
};
