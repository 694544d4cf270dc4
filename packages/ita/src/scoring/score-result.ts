import { instrumentCodes, type Framework, type Indicator, type InstrumentCode } from '../frameworks/framework.js';
import { gradeOf } from './grading.js';
import { impliedScores, type Implied } from './implied.js';
import { indicatorFromItems, type IndicatorFromItems } from './indicator-from-items.js';
import { itemsBelow } from './items-below.js';
import { knownItems, type KnownItem } from './known-items.js';
import type { PrintedResult } from './printed-result.js';
import { isInScoreRange, mean, meanOfKnown, roundScore } from './score.js';
import type { IndicatorScore, InstrumentScore, ScoredResult } from './scored-result.js';

/** Unrounded values of one indicator, on the way to its published score. */
interface Working {
  indicator: Indicator;
  reported: number | null;
  fromItems: IndicatorFromItems;
  /** Reported, else computed by an exact rule. */
  known: number | null;
  usedFrom: 'reported' | 'computed' | null;
}

const inRange = (score: number | null | undefined): number | null => (score !== null && score !== undefined && isInScoreRange(score) ? score : null);

const roundOrNull = (value: number | null): number | null => (value === null ? null : roundScore(value));

const workOut = (indicator: Indicator, printed: PrintedResult, items: readonly KnownItem[], framework: Framework): Working => {
  const reported = printed.indicators.find(({ no }) => no === indicator.no)?.reported ?? null;
  const fromItems = indicatorFromItems(indicator, items, framework);
  const usable = inRange(reported);
  if (usable !== null) return { indicator, reported, fromItems, known: usable, usedFrom: 'reported' };
  const known = fromItems.exact ? fromItems.score : null;
  return { indicator, reported, fromItems, known, usedFrom: known === null ? null : 'computed' };
};

/** An implied score counts when it is the only one missing, or when its whole range lies on one side of the pass mark. */
const settles = (implied: Implied, missing: number, passMark: number): boolean =>
  missing === 1 || implied.high < passMark || implied.low >= passMark;

const roundImplied = ({ value, low, high }: Implied): Implied => ({ value: roundScore(value), low: roundScore(low), high: roundScore(high) });

const indicatorScore = (working: Working, implied: Map<number, Implied>, items: readonly KnownItem[], framework: Framework): IndicatorScore => {
  const { indicator, fromItems, known } = working;
  const own = implied.get(indicator.no) ?? null;
  const impliedUse = own !== null && settles(own, implied.size, framework.passMark) ? own.value : null;
  const used = roundOrNull(known ?? impliedUse);
  return {
    no: indicator.no,
    name: indicator.name,
    instrument: indicator.instrument,
    reported: working.reported,
    computed: roundOrNull(fromItems.score),
    exact: fromItems.exact,
    parts: fromItems.parts.map(({ part, score }) => ({ part, score: roundOrNull(score) })),
    implied: own === null ? null : roundImplied(own),
    used,
    usedFrom: working.usedFrom ?? (impliedUse === null ? null : 'implied'),
    weak: used !== null && used < framework.passMark,
    itemsBelow: itemsBelow(indicator, items, framework.passMark),
  };
};

interface InstrumentWorking {
  code: InstrumentCode;
  value: number | null;
  implied: boolean;
}

/** An instrument with indicators left out is still determined when no other instrument lacks any. */
const instrumentValue = (code: InstrumentCode, workings: readonly Working[], implied: Map<number, Implied>): InstrumentWorking => {
  const own = workings.filter(({ indicator }) => indicator.instrument === code);
  const complete = meanOfKnown(own.map(({ known }) => known));
  if (complete !== null) return { code, value: complete, implied: false };
  const determined = implied.size > 0 && [...implied.keys()].every((no) => own.some(({ indicator }) => indicator.no === no));
  if (!determined) return { code, value: null, implied: false };
  return { code, value: mean(own.map(({ indicator, known }) => known ?? implied.get(indicator.no)?.value ?? 0)), implied: true };
};

const instrumentScore = (working: InstrumentWorking, workings: readonly Working[], framework: Framework): InstrumentScore => {
  const { code, value, implied } = working;
  const own = workings.filter(({ indicator }) => indicator.instrument === code);
  const weight = (framework.instruments.find((row) => row.code === code)?.weight ?? 0) / 100;
  const parts = code === 'EIT' ? framework.eitParts : [];
  const ofPart = (part: (typeof parts)[number]): (number | null)[] =>
    own.map(({ fromItems }) => fromItems.parts.find((row) => row.part === part)?.score ?? null);
  return {
    instrument: code,
    score: roundOrNull(value),
    implied,
    range: implied && value !== null ? { low: roundScore(Math.max(0, value - 0.005 / weight)), high: roundScore(Math.min(100, value + 0.005 / weight)) } : null,
    parts: parts.map((part) => ({ part, score: roundOrNull(meanOfKnown(ofPart(part))) })),
  };
};

const overallOf = (instruments: readonly InstrumentWorking[], framework: Framework): number | null => {
  if (instruments.some(({ value, implied }) => value === null || implied)) return null;
  const parts = framework.instruments.map(({ code, weight }) => (weight / 100) * (instruments.find((row) => row.code === code)?.value ?? 0));
  return parts.reduce((sum, part) => sum + part, 0);
};

/**
 * Scores a printed result by the rules of its year: item to indicator to instrument to overall.
 *
 * A reported indicator score outranks the one computed from items. Scores out of range count as not printed. `overall.computed` is
 * `null` as soon as an indicator is unknown: a value implied by the overall score cannot check it.
 */
export const scoreResult = (printed: PrintedResult, framework: Framework): ScoredResult => {
  const items = knownItems(printed.items ?? [], framework);
  const workings = framework.indicators.map((indicator) => workOut(indicator, printed, items, framework));
  const known = new Map(workings.flatMap(({ indicator, known: score }) => (score === null ? [] : [[indicator.no, score] as const])));
  const implied = impliedScores(inRange(printed.overall), known, framework);
  const instruments = instrumentCodes.map((code) => instrumentValue(code, workings, implied));
  const computed = roundOrNull(overallOf(instruments, framework));
  const instrumentScores = instruments.map((row) => instrumentScore(row, workings, framework));
  const byCode = Object.fromEntries(instrumentScores.map(({ instrument, score }) => [instrument, score]));
  return {
    fiscalYear: framework.fiscalYear,
    passMark: framework.passMark,
    overall: { reported: printed.overall ?? null, computed },
    meanOfIndicators: roundOrNull(meanOfKnown(workings.map((row) => row.known))),
    instruments: instrumentScores,
    indicators: workings.map((row) => indicatorScore(row, implied, items, framework)),
    grade: gradeOf({ overall: computed ?? inRange(printed.overall), instruments: byCode }, framework),
  };
};
