import { indicatorsOf } from '../../frameworks/framework-for.js';
import type { Framework, InstrumentCode } from '../../frameworks/framework.js';
import type { Grade } from '../../scoring/grading.js';
import type { ScoredResult } from '../../scoring/scored-result.js';
import { scoreWith } from '../score-with.js';

/** Scores of the indicators in hundredths of a point, which are whole numbers. */
type Hundredths = Map<number, number>;

const full = 10_000;

/** Rounds up to a whole hundredth; the tiny allowance keeps a binary fraction from costing one more. */
const hundredthsUp = (points: number): number => Math.ceil(points * 100 - 1e-6);

const projected = (scored: ScoredResult, framework: Framework, scores: Hundredths) => scoreWith(scored, framework, new Map([...scores].map(([no, value]) => [no, value / 100])));

/** What it takes to lift every score to a level. */
const costOf = (values: readonly number[], level: number): number => values.reduce((sum, value) => sum + Math.max(0, level - value), 0);

/** The highest level that the points pay for. */
const levelFor = (values: readonly number[], points: number): number => {
  let [low, high] = [Math.min(...values), full];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (costOf(values, middle) <= points) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Spends points on the indicators of an instrument so that the weakest come up to one level; what finds no room is left. */
const spend = (scores: Hundredths, nos: readonly number[], points: number): void => {
  const values = nos.map((no) => scores.get(no) ?? 0);
  const level = levelFor(values, points);
  let left = points - costOf(values, level);
  for (const no of nos) {
    const lifted = Math.max(scores.get(no) ?? 0, level);
    const more = left > 0 && lifted === level && lifted < full ? 1 : 0;
    scores.set(no, lifted + more);
    left -= more;
  }
};

const raiseInstrument = (scores: Hundredths, nos: readonly number[], mark: number): void => {
  const sum = nos.reduce((total, no) => total + (scores.get(no) ?? 0), 0);
  spend(scores, nos, Math.max(0, mark * 100 * nos.length - sum));
};

interface Lever {
  nos: number[];
  /** Overall points for one point of one of its indicators. */
  share: number;
}

const levers = (framework: Framework): Lever[] =>
  framework.instruments
    .map(({ code, weight }) => ({ nos: indicatorsOf(framework, code).map(({ no }) => no), weight }))
    .map(({ nos, weight }) => ({ nos, share: weight / 100 / nos.length }))
    .sort((a, b) => b.share - a.share);

const raiseOverall = (scores: Hundredths, scored: ScoredResult, framework: Framework, mark: number): void => {
  for (const { nos, share } of levers(framework)) {
    const overall = framework.instruments.reduce((sum, { code, weight }) => {
      const own = indicatorsOf(framework, code).map(({ no }) => scores.get(no) ?? 0);
      return sum + ((weight / 100) * own.reduce((total, value) => total + value, 0)) / own.length / 100;
    }, 0);
    if ((projected(scored, framework, scores)?.overall ?? 0) >= mark) return;
    spend(scores, nos, hundredthsUp((mark - overall) / share));
  }
};

const below = (grade: Grade, code: InstrumentCode, instruments: Record<InstrumentCode, number>): boolean => grade.instruments !== null && instruments[code] < grade.instruments;

/**
 * The scores of the indicators that reach a grade with the fewest indicator points: first every instrument to its own mark, since
 * nothing else can do that; then the overall score where one point brings most. `null` while a score is unknown.
 */
export const raisedTo = (grade: Grade, scored: ScoredResult, framework: Framework): Map<number, number> | null => {
  const now = scoreWith(scored, framework);
  if (now === null) return null;
  const scores: Hundredths = new Map(scored.indicators.map(({ no, used }) => [no, Math.round((used ?? 0) * 100)]));
  for (const { code } of framework.instruments) {
    if (below(grade, code, now.instruments)) raiseInstrument(scores, indicatorsOf(framework, code).map(({ no }) => no), grade.instruments ?? 0);
  }
  raiseOverall(scores, scored, framework, grade.overall);
  const changed = scored.indicators.filter(({ no, used }) => (scores.get(no) ?? 0) > Math.round((used ?? 0) * 100));
  return new Map(changed.map(({ no }) => [no, (scores.get(no) ?? 0) / 100]));
};
