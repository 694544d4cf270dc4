import type { Bilingual } from '@prongsai/thai';
import type { InstrumentCode } from '../../frameworks/framework.js';
import type { Grade } from '../../scoring/grading.js';
import type { Projection } from '../score-with.js';
import type { Sentence } from '../sentence.js';
import type { ItemCertainty, ItemStep } from './item-steps.js';

export type WayTarget = 'overall' | InstrumentCode;

/** What stands below a mark of the next grade. */
export interface MissingPoints {
  target: WayTarget;
  score: number;
  mark: number;
  points: number;
}

export interface IndicatorStep {
  no: number;
  name: Bilingual;
  instrument: InstrumentCode;
  from: number;
  to: number;
  points: number;
  certainty: ItemCertainty;
  items: ItemStep[];
}

/** How far something lies above the mark of the grade held. */
export interface Margin {
  target: WayTarget;
  score: number;
  mark: number;
  margin: number;
}

interface WayBase {
  sentences: Sentence[];
}

/** The shortest way to the next grade; from the top, what protects it. */
export type ShortestWay =
  | (WayBase & { kind: 'next'; from: Grade; to: Grade; missing: MissingPoints[]; steps: IndicatorStep[]; reaches: Projection })
  | (WayBase & { kind: 'top'; grade: Grade; margins: Margin[] })
  | (WayBase & { kind: 'unknown' });
