import type { EitPart, Framework, Indicator, IndicatorRule } from '../frameworks/framework.js';
import { scoreOf, type KnownItem } from './known-items.js';
import { meanOfKnown } from './score.js';

export interface PartScore {
  part: EitPart;
  /** Unrounded; `null` unless every item of the part is known. */
  score: number | null;
}

export interface IndicatorFromItems {
  /** Unrounded; `null` unless every item is known. */
  score: number | null;
  /** `false` where item weights are unknown: the score is then a plain mean, good for comparison only. */
  exact: boolean;
  parts: PartScore[];
}

const meanOfCodes = (codes: readonly string[], items: readonly KnownItem[], part: EitPart | null): number | null =>
  codes.length === 0 ? null : meanOfKnown(codes.map((code) => scoreOf(items, code, part)));

const meanOfSubIndicators = (indicator: Indicator, items: readonly KnownItem[], framework: Framework): number | null => {
  const subs = framework.subIndicators.filter(({ indicatorNo }) => indicatorNo === indicator.no);
  return subs.length === 0 ? null : meanOfKnown(subs.map((sub) => meanOfCodes(sub.items, items, null)));
};

/** The score of an indicator by the year's rule, from its items. */
export const indicatorFromItems = (indicator: Indicator, items: readonly KnownItem[], framework: Framework): IndicatorFromItems => {
  const exact = indicator.rule !== 'not-established';
  const partsOf = indicator.instrument === 'EIT' ? framework.eitParts : [];
  if (items.length === 0) return { score: null, exact, parts: partsOf.map((part) => ({ part, score: null })) };
  const codes = framework.items.filter(({ indicatorNo }) => indicatorNo === indicator.no).map(({ code }) => code);
  const parts = partsOf.map((part) => ({ part, score: meanOfCodes(codes, items, part) }));
  const score = ((rule: IndicatorRule) => {
    switch (rule) {
      case 'mean-of-parts':
        return meanOfKnown(parts.map((part) => part.score));
      case 'mean-of-subindicators':
        return meanOfSubIndicators(indicator, items, framework);
      case 'mean-of-items':
      case 'not-established':
        return meanOfCodes(codes, items, null);
    }
  })(indicator.rule);
  return { score, exact, parts };
};
