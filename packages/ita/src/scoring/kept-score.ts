import type { Framework, Indicator, InstrumentCode } from '../frameworks/framework.js';
import type { IndicatorScore, InstrumentScore, ScoredResult } from './scored-result.js';

/**
 * A scored result as it is kept: without what the framework of its year says anyway, and without what is empty. It is a third of the
 * size, and a whole country's results are written at once. Whatever it has stands where it stands in the scored result.
 */
export interface KeptScore extends Omit<ScoredResult, 'indicators' | 'instruments'> {
  indicators: (Partial<IndicatorScore> & Pick<IndicatorScore, 'no'>)[];
  instruments: (Partial<InstrumentScore> & Pick<InstrumentScore, 'instrument'>)[];
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

const isSame = (value: unknown, blank: unknown): boolean =>
  value === blank || (typeof value === 'object' && typeof blank === 'object' && JSON.stringify(value) === JSON.stringify(blank));

/** The fields of a value that its blank does not have already. */
const differing = <T extends object>(value: T, blank: T): Partial<T> => {
  const kept: Partial<T> = {};
  for (const key in value) if (!isSame(value[key], blank[key])) kept[key] = value[key];
  return kept;
};

export const keptScore = (scored: ScoredResult, framework: Framework): KeptScore => ({
  ...scored,
  indicators: scored.indicators.map((indicator, index) => ({
    no: indicator.no,
    ...differing(indicator, blankIndicator(framework.indicators[index]!, framework)),
  })),
  instruments: scored.instruments.map((row) => ({ instrument: row.instrument, ...differing(row, blankInstrument(row.instrument, framework)) })),
});

/** The scored result again, by the framework it was scored by. */
export const scoredOf = (kept: KeptScore, framework: Framework): ScoredResult => ({
  ...kept,
  indicators: framework.indicators.map((indicator) => ({ ...blankIndicator(indicator, framework), ...kept.indicators.find(({ no }) => no === indicator.no) })),
  instruments: framework.instruments.map(({ code }) => ({ ...blankInstrument(code, framework), ...kept.instruments.find(({ instrument }) => instrument === code) })),
});
