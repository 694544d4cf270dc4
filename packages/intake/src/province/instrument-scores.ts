import type { Framework, InstrumentCode, ScoredResult } from '@prongsai/ita';
import type { ReadRow } from './read-agency.js';

/** Whether instruments are printed as scores of 0 to 100, or as their points of the overall score (of 30, 30 and 40). */
export type InstrumentScale = 'scores' | 'points';

const weightOf = (framework: Framework, code: InstrumentCode): number => framework.instruments.find((row) => row.code === code)?.weight ?? 0;

export const instrumentScaleOf = (rows: readonly ReadRow[], framework: Framework): InstrumentScale =>
  rows.every(({ instruments }) => framework.instruments.every(({ code, weight }) => (instruments[code] ?? 0) <= weight)) ? 'points' : 'scores';

/** A result whose sheet prints instruments in place of indicators, with these in their place. */
export const withInstruments = (scored: ScoredResult, { instruments }: ReadRow, scale: InstrumentScale, framework: Framework): ScoredResult => {
  const scoreOf = (code: InstrumentCode): number | null => {
    const printed = instruments[code];
    if (printed === undefined) return null;
    return scale === 'scores' ? printed : (printed / weightOf(framework, code)) * 100;
  };
  const scores = scored.instruments.map((row) => ({ ...row, score: scoreOf(row.instrument), implied: false, range: null }));
  const parts = scores.map(({ instrument, score }) => (score === null ? Number.NaN : (weightOf(framework, instrument) / 100) * score));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return { ...scored, instruments: scores, overall: { ...scored.overall, computed: Number.isNaN(total) ? null : total } };
};
