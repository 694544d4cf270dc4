import type { Bilingual } from '@prongsai/thai';
import type { InstrumentCode } from '../frameworks/framework.js';
import type { IndicatorScore, ItemBelow, ScoredResult } from './scored-result.js';

export interface WeakPoint {
  no: number;
  name: Bilingual;
  instrument: InstrumentCode;
  score: number;
  /** What is missing to the pass mark. */
  shortfall: number;
  itemsBelow: ItemBelow[];
}

/** Indicators with a score, weakest first; equal ones in their order. */
export const rankIndicators = ({ indicators }: ScoredResult): (IndicatorScore & { used: number })[] =>
  indicators
    .filter((indicator): indicator is IndicatorScore & { used: number } => indicator.used !== null)
    .toSorted((a, b) => a.used - b.used || a.no - b.no);

/** The indicators under the pass mark, weakest first, each with its items to mend. */
export const weakPoints = (scored: ScoredResult): WeakPoint[] =>
  rankIndicators(scored)
    .filter(({ weak }) => weak)
    .map(({ no, name, instrument, used, itemsBelow }) => ({
      no,
      name,
      instrument,
      score: used,
      shortfall: Math.round((scored.passMark - used) * 100) / 100,
      itemsBelow,
    }));
