import type { Bilingual } from '@prongsai/thai';
import type { InstrumentCode } from '../frameworks/framework.js';
import { roundScore } from '../scoring/score.js';
import type { IndicatorScore } from '../scoring/scored-result.js';
import { peersOf, type AnalysisContext } from './analysis-context.js';
import { fromProvince, reckoned, score, type Figure } from './figure.js';
import { twoViewsOf } from './same-questions.js';
import { changeOf } from './sentences/change.js';
import { noteworthyGap } from './sentences/noteworthy.js';

export const rankingFactors = ['shortfall', 'fall', 'gap', 'peers'] as const;
export type RankingFactor = (typeof rankingFactors)[number];

/** What a point of each factor counts. Ours, not a rule of the assessment: the order of work, shown with its figures. */
export const factorWeights: Readonly<Record<RankingFactor, { weight: number; label: Bilingual }>> = {
  shortfall: { weight: 1, label: { th: 'ต่ำกว่าเกณฑ์ผ่าน', en: 'Under the pass mark' } },
  fall: { weight: 0.5, label: { th: 'ลดลงจากปีก่อน', en: 'Fall since the year before' } },
  gap: { weight: 0.3, label: { th: 'บุคลากรกับบุคคลภายนอกเห็นต่างกัน', en: 'Staff and public apart' } },
  peers: { weight: 0.3, label: { th: 'ต่ำกว่ามัธยฐานของหน่วยงานประเภทเดียวกัน', en: 'Under the median of its type' } },
};

export interface RankedFactor {
  factor: RankingFactor;
  label: Bilingual;
  weight: number;
  /** In points, never negative; `null` where it is not known. */
  figure: Figure | null;
  /** Weight times figure. */
  counts: number;
}

export interface RankedPoint {
  no: number;
  name: Bilingual;
  instrument: InstrumentCode;
  score: number;
  weak: boolean;
  /** All four, in the order of the table. */
  factors: RankedFactor[];
  total: number;
}

const figureOf = (factor: RankingFactor, indicator: IndicatorScore & { used: number }, context: AnalysisContext): Figure | null => {
  const { no, used } = indicator;
  const { fiscalYear } = context.scored;
  const source = reckoned(fiscalYear, `indicator:${no}`);
  const figure = (value: number | undefined | null, from = source): Figure | null =>
    value === undefined || value === null ? null : score(factor, factorWeights[factor].label, Math.max(0, value), from);
  switch (factor) {
    case 'shortfall':
      return figure(context.framework.passMark - used);
    case 'fall': {
      const change = changeOf(indicator, context);
      return figure(change === null ? null : -change);
    }
    case 'gap': {
      const gaps = twoViewsOf(context, no).map(({ gap }) => gap);
      return figure(gaps.length === 0 ? null : Math.max(...gaps));
    }
    case 'peers': {
      const peers = peersOf(context, no);
      return peers === null ? null : figure(peers.median - used, fromProvince(fiscalYear, `indicator:${no}`, peers.n));
    }
  }
};

const factorOf = (factor: RankingFactor, indicator: IndicatorScore & { used: number }, context: AnalysisContext): RankedFactor => {
  const { weight, label } = factorWeights[factor];
  const figure = figureOf(factor, indicator, context);
  return { factor, label, weight, figure, counts: roundScore(weight * (figure?.value ?? 0)) };
};

const pointOf = (indicator: IndicatorScore, context: AnalysisContext): RankedPoint[] => {
  const { no, name, instrument, used, weak } = indicator;
  if (used === null) return [];
  const factors = rankingFactors.map((factor) => factorOf(factor, { ...indicator, used }, context));
  return [{ no, name, instrument, score: used, weak, factors, total: roundScore(factors.reduce((sum, { counts }) => sum + counts, 0)) }];
};

/**
 * Where to work first: the indicators under the pass mark, then those with something worth naming against them; each lot by the
 * weighted sum of shortfall, fall, gap and distance to peers. Equal ones keep the order of their numbers.
 */
export const rankWeakPoints = (context: AnalysisContext): RankedPoint[] =>
  context.scored.indicators
    .flatMap((indicator) => pointOf(indicator, context))
    .filter(({ weak, factors }) => weak || factors.some(({ figure }) => figure !== null && figure.value >= noteworthyGap))
    .sort((a, b) => Number(b.weak) - Number(a.weak) || b.total - a.total || a.no - b.no);
