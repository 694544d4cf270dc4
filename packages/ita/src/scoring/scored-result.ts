import type { EitPart, InstrumentCode } from '../frameworks/framework.js';
import type { Bilingual } from '@prongsai/thai';
import type { Grade } from './grading.js';
import type { Implied } from './implied.js';

export interface ItemBelow {
  code: string;
  part: EitPart | null;
  text: string;
  score: number;
  /** What is missing to the pass mark; for OIT to full marks, since an OIT item is either complete or to be mended. */
  shortfall: number;
}

/** All scores have two decimals. */
export interface IndicatorScore {
  no: number;
  name: Bilingual;
  instrument: InstrumentCode;
  reported: number | null;
  /** From its items, where every item is known. For comparison only unless `exact`. */
  computed: number | null;
  exact: boolean;
  parts: { part: EitPart; score: number | null }[];
  /** What the overall score implies when the indicator has neither a reported nor an exact computed score. */
  implied: Implied | null;
  /** The score that counts: reported, else computed when exact, else implied when that settles it. */
  used: number | null;
  usedFrom: 'reported' | 'computed' | 'implied' | null;
  /** `used` lies under the pass mark. */
  weak: boolean;
  /** Survey items under the pass mark and OIT items under full marks, weakest first. */
  itemsBelow: ItemBelow[];
}

export interface InstrumentScore {
  instrument: InstrumentCode;
  score: number | null;
  /** The score follows from the overall score, since an indicator is not printed. */
  implied: boolean;
  /** Of an implied score. */
  range: { low: number; high: number } | null;
  parts: { part: EitPart; score: number | null }[];
}

export interface ScoredResult {
  fiscalYear: number;
  passMark: number;
  overall: { reported: number | null; computed: number | null };
  /** The plain mean of the ten, which agencies take for the overall score; it is not. */
  meanOfIndicators: number | null;
  instruments: InstrumentScore[];
  indicators: IndicatorScore[];
  /** By the rule of the year; `null` where the known scores leave more than one grade open. */
  grade: Grade | null;
}

