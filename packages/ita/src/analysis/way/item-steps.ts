import type { Bilingual } from '@prongsai/thai';
import { indicatorOf } from '../../frameworks/framework-for.js';
import type { EitPart, Framework, Indicator } from '../../frameworks/framework.js';
import { indicatorFromItems } from '../../scoring/indicator-from-items.js';
import { knownItems, scoreOf, type KnownItem } from '../../scoring/known-items.js';
import { scoresDiffer } from '../../scoring/score.js';
import type { IndicatorScore } from '../../scoring/scored-result.js';
import type { AnalysisContext } from '../analysis-context.js';
import { itemTitle } from '../item-words.js';

/** One item on the way. */
export interface ItemStep {
  code: string;
  part: EitPart | null;
  title: Bilingual;
  from: number;
  /** `null` where item weights are not established, and with it what the item brings. */
  to: number | null;
}

/**
 * How far the items are known.
 * - `exact`: these items, by so much
 * - `not-established`: these items, but what each of them brings is not known
 * - `unknown`: the recorded result lacks item scores, or they do not give the reported score
 */
export type ItemCertainty = 'exact' | 'not-established' | 'unknown';

interface Lever {
  code: string;
  part: EitPart | null;
  score: number;
  /** Indicator points for one item point. */
  share: number;
}

const shareOf = (known: KnownItem, indicator: Indicator, framework: Framework): number => {
  const own = framework.items.filter(({ indicatorNo }) => indicatorNo === indicator.no);
  if (indicator.rule === 'mean-of-parts') return 1 / own.length / framework.eitParts.length;
  if (indicator.rule !== 'mean-of-subindicators') return 1 / own.length;
  const subs = framework.subIndicators.filter(({ indicatorNo }) => indicatorNo === indicator.no);
  return 1 / subs.length / (subs.find(({ no }) => no === known.item.subIndicator)?.items.length ?? 1);
};

const leversOf = (indicator: Indicator, { printed, framework }: AnalysisContext): Lever[] => {
  const items = knownItems(printed.items ?? [], framework).filter(({ item }) => item.indicatorNo === indicator.no);
  return items
    .filter(({ part }) => (indicator.rule === 'mean-of-parts') === (part !== null))
    .flatMap((known) => {
      const score = scoreOf(items, known.item.code, known.part);
      return score === null || score >= 100 ? [] : [{ code: known.item.code, part: known.part, score, share: shareOf(known, indicator, framework) }];
    })
    .sort((a, b) => b.share - a.share || a.score - b.score);
};

/** An OIT item is complete or not; a survey item may rise by part of a point. */
const raisedItem = (lever: Lever, needed: number, instrument: Indicator['instrument']): number =>
  instrument === 'OIT' ? 100 : Math.min(100, Math.ceil((lever.score + needed / lever.share) * 100 - 1e-6) / 100);

/** The items that raise an indicator to a score: those that count most first, then the weakest. */
export const itemSteps = ({ no, used }: IndicatorScore, goal: number, context: AnalysisContext): { certainty: ItemCertainty; items: ItemStep[] } => {
  const { framework, printed } = context;
  const indicator = indicatorOf(framework, no);
  if (indicator === undefined || used === null) return { certainty: 'unknown', items: [] };
  const levers = leversOf(indicator, context);
  const step = ({ code, part, score }: Lever, to: number | null): ItemStep => ({ code, part, title: itemTitle(framework, code), from: score, to });
  if (indicator.rule === 'not-established') return levers.length === 0 ? { certainty: 'unknown', items: [] } : { certainty: 'not-established', items: levers.map((lever) => step(lever, null)) };
  const computed = indicatorFromItems(indicator, knownItems(printed.items ?? [], framework), framework).score;
  if (computed === null || scoresDiffer(computed, used)) return { certainty: 'unknown', items: [] };
  const items: ItemStep[] = [];
  let needed = goal - computed;
  for (const lever of levers) {
    if (needed <= 1e-9) break;
    const to = raisedItem(lever, needed, indicator.instrument);
    items.push(step(lever, to));
    needed -= (to - lever.score) * lever.share;
  }
  return { certainty: 'exact', items };
};
