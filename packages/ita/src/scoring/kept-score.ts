import type { Framework, Indicator, InstrumentCode } from '../frameworks/framework.js';
import type { IndicatorScore, InstrumentScore, ScoredResult } from './scored-result.js';

type Kept<T, K extends keyof T> = Partial<T> & Pick<T, K>;

/**
 * A scored result as it is kept: without what the framework of its year says anyway, and without what is empty. It is a third of the
 * size, and a whole country's results are written at once. Whatever it has stands where it stands in the scored result.
 */
export interface KeptScore extends Omit<ScoredResult, 'indicators' | 'instruments'> {
  indicators: Kept<IndicatorScore, 'no'>[];
  instruments: Kept<InstrumentScore, 'instrument'>[];
}

const blankParts = (instrument: InstrumentCode, { eitParts }: Framework): InstrumentScore['parts'] =>
  instrument === 'EIT' ? eitParts.map((part) => ({ part, score: null })) : [];

const blankIndicator = ({ no, name, instrument, rule }: Indicator, framework: Framework): IndicatorScore => ({
  no,
  name,
  instrument,
  reported: null,
  computed: null,
  exact: rule !== 'not-established',
  parts: blankParts(instrument, framework),
  implied: null,
  used: null,
  usedFrom: null,
  weak: false,
  itemsBelow: [],
});

const blankInstrument = (instrument: InstrumentCode, framework: Framework): InstrumentScore => ({
  instrument,
  score: null,
  implied: false,
  range: null,
  parts: blankParts(instrument, framework),
});

const indicatorFields = ['reported', 'computed', 'parts', 'implied', 'used', 'usedFrom', 'weak', 'itemsBelow'] as const;
const instrumentFields = ['score', 'implied', 'range', 'parts'] as const;

const isEmpty = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.every((part: { score: number | null }) => part.score === null));

const withFields = <T, K extends keyof T>(kept: Kept<T, K>, value: T, fields: readonly (keyof T)[]): Kept<T, K> => {
  for (const field of fields) if (!isEmpty(value[field])) kept[field] = value[field];
  return kept;
};

export const keptScore = (scored: ScoredResult): KeptScore => ({
  ...scored,
  indicators: scored.indicators.map((row) => withFields<IndicatorScore, 'no'>({ no: row.no }, row, indicatorFields)),
  instruments: scored.instruments.map((row) => withFields<InstrumentScore, 'instrument'>({ instrument: row.instrument }, row, instrumentFields)),
});

/** The scored result again, by the framework it was scored by. */
export const scoredOf = (kept: KeptScore, framework: Framework): ScoredResult => ({
  ...kept,
  indicators: framework.indicators.map((indicator) => ({ ...blankIndicator(indicator, framework), ...kept.indicators.find(({ no }) => no === indicator.no) })),
  instruments: framework.instruments.map(({ code }) => ({ ...blankInstrument(code, framework), ...kept.instruments.find(({ instrument }) => instrument === code) })),
});
