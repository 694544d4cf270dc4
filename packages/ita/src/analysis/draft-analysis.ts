import type { Bilingual } from '@prongsai/thai';
import type { InstrumentCode } from '../frameworks/framework.js';
import type { IndicatorScore } from '../scoring/scored-result.js';
import type { AnalysisContext } from './analysis-context.js';
import { joined, type Sentence } from './sentence.js';
import { adviceSentences } from './sentences/advice.js';
import { changeSentences } from './sentences/change.js';
import { ifFullSentences } from './sentences/if-full.js';
import { itemSentences } from './sentences/items.js';
import { peerSentences } from './sentences/peers.js';
import { positionSentences } from './sentences/position.js';
import { viewSentences } from './sentences/views.js';

/** A draft of what is written about one indicator. */
export interface DraftAnalysis {
  no: number;
  name: Bilingual;
  instrument: InstrumentCode;
  score: number | null;
  weak: boolean;
  sentences: Sentence[];
  /** The sentences as running text, ready to be put into a plan and edited. */
  text: Bilingual;
}

const sentencesOf = (indicator: IndicatorScore, context: AnalysisContext): Sentence[] => {
  const position = positionSentences(indicator, context);
  if (indicator.used === null) return position;
  return [
    ...position,
    ...changeSentences(indicator, context),
    ...peerSentences(indicator, context),
    ...viewSentences(indicator, context),
    ...itemSentences(indicator, context),
    ...ifFullSentences(indicator, context),
    ...adviceSentences(indicator),
  ];
};

/**
 * A draft analysis of every indicator, in their order, by rules alone: each sentence names its rule and carries every number in it
 * with its source. What the rules of the year do not settle is said to be open, never filled in.
 */
export const draftAnalysis = (context: AnalysisContext): DraftAnalysis[] =>
  context.scored.indicators.map((indicator) => {
    const sentences = sentencesOf(indicator, context);
    const { no, name, instrument, used, weak } = indicator;
    return { no, name, instrument, score: used, weak, sentences, text: joined(sentences) };
  });
