import type { Framework, Indicator, InstrumentCode } from '../frameworks/framework.js';
import { gradingScales, type GradeCode } from './grading.js';
import type { IndicatorScore, InstrumentScore, ScoredResult } from './scored-result.js';

type Kept<T, K extends keyof T> = Partial<T> & Pick<T, K>;

/**
 * A scored result as it is kept: without what the framework of its year says anyway, and without what is empty. It is a sixth of the
 * size, and a whole country's results are written at once. Whatever it has stands where it stands in the scored result.
 */
export interface KeptScore extends Pick<ScoredResult, 'overall' | 'meanOfIndicators'> {
  grade: { code: GradeCode; label: { th: string } } | null;
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

const indicatorFields = ['computed', 'parts', 'implied', 'used', 'weak', 'itemsBelow'] as const;
const instrumentFields = ['score', 'implied', 'range', 'parts'] as const;

const isEmpty = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.every((part: { score: number | null }) => part.score === null));

const withFields = <T, K extends keyof T>(kept: Kept<T, K>, value: T, fields: readonly (keyof T)[]): Kept<T, K> => {
  for (const field of fields) if (!isEmpty(value[field])) kept[field] = value[field];
  return kept;
};

/** A reported score that counts as it stands is written once, as the one that counts. */
const keptIndicator = (row: IndicatorScore): KeptScore['indicators'][number] => {
  const kept = withFields<IndicatorScore, 'no'>({ no: row.no }, row, indicatorFields);
  return row.usedFrom === 'reported' && row.used === row.reported ? kept : withFields(kept, row, ['reported', 'usedFrom']);
};

export const keptScore = ({ overall, meanOfIndicators, grade, indicators, instruments }: ScoredResult): KeptScore => ({
  overall,
  meanOfIndicators,
  grade: grade && { code: grade.code, label: { th: grade.label.th } },
  indicators: indicators.map(keptIndicator),
  instruments: instruments.map((row) => withFields<InstrumentScore, 'instrument'>({ instrument: row.instrument }, row, instrumentFields)),
});

const wholeIndicator = (indicator: Indicator, kept: KeptScore['indicators'][number] | undefined, framework: Framework): IndicatorScore => {
  const whole = { ...blankIndicator(indicator, framework), ...kept };
  return whole.used === null || whole.usedFrom !== null ? whole : { ...whole, reported: whole.used, usedFrom: 'reported' };
};

/** The scored result again, by the framework it was scored by. */
export const scoredOf = ({ overall, meanOfIndicators, grade, ...kept }: KeptScore, framework: Framework): ScoredResult => ({
  fiscalYear: framework.fiscalYear,
  passMark: framework.passMark,
  overall,
  meanOfIndicators,
  grade: gradingScales[framework.gradingScale].find(({ code }) => code === grade?.code) ?? null,
  indicators: framework.indicators.map((indicator) => wholeIndicator(indicator, kept.indicators.find(({ no }) => no === indicator.no), framework)),
  instruments: framework.instruments.map(({ code }) => ({ ...blankInstrument(code, framework), ...kept.instruments.find(({ instrument }) => instrument === code) })),
});
