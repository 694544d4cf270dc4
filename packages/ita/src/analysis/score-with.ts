import { instrumentCodes, type Framework, type InstrumentCode } from '../frameworks/framework.js';
import { gradeOf, type Grade } from '../scoring/grading.js';
import { mean, roundScore } from '../scoring/score.js';
import type { ScoredResult } from '../scoring/scored-result.js';

/** A result as it would be. Rounded as published. */
export interface Projection {
  overall: number;
  instruments: Record<InstrumentCode, number>;
  grade: Grade | null;
}

/** What the result would be with other scores for some indicators; `null` while a score is unknown. */
export const scoreWith = (scored: ScoredResult, framework: Framework, changed: ReadonlyMap<number, number> = new Map()): Projection | null => {
  const scores = scored.indicators.map(({ no, instrument, used }) => ({ instrument, score: changed.get(no) ?? used }));
  const known = scores.flatMap(({ instrument, score }) => (score === null ? [] : [{ instrument, score }]));
  if (known.length < scores.length) return null;
  const of = (code: InstrumentCode): number => mean(known.filter(({ instrument }) => instrument === code).map(({ score }) => score)) ?? 0;
  const overall = roundScore(framework.instruments.reduce((sum, { code, weight }) => sum + (weight / 100) * of(code), 0));
  const [IIT, EIT, OIT] = instrumentCodes.map((code) => roundScore(of(code)));
  const instruments = { IIT: IIT ?? 0, EIT: EIT ?? 0, OIT: OIT ?? 0 };
  return { overall, instruments, grade: gradeOf({ overall, instruments }, framework) };
};
