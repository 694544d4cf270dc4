import { gradingScales, type Grade } from '../../scoring/grading.js';
import { roundScore } from '../../scoring/score.js';
import type { AnalysisContext } from '../analysis-context.js';
import { scoreWith, type Projection } from '../score-with.js';
import { itemSteps } from './item-steps.js';
import { raisedTo } from './raise-indicators.js';
import type { IndicatorStep, Margin, MissingPoints, ShortestWay, WayTarget } from './way.js';
import { nextSentences, topSentences, unknownSentences } from './way-sentences.js';

const marksOf = (grade: Grade, now: Projection, context: AnalysisContext): { target: WayTarget; score: number; mark: number }[] => [
  ...context.framework.instruments.flatMap(({ code }) => (grade.instruments === null ? [] : [{ target: code, score: now.instruments[code], mark: grade.instruments }])),
  { target: 'overall' as const, score: now.overall, mark: grade.overall },
];

const missingFor = (grade: Grade, now: Projection, context: AnalysisContext): MissingPoints[] =>
  marksOf(grade, now, context).flatMap((row) => (row.score < row.mark ? [{ ...row, points: roundScore(row.mark - row.score) }] : []));

const marginsOf = (grade: Grade, now: Projection, context: AnalysisContext): Margin[] =>
  marksOf(grade, now, context)
    .map((row) => ({ ...row, margin: roundScore(row.score - row.mark) }))
    .sort((a, b) => a.margin - b.margin);

const stepsTo = (raised: ReadonlyMap<number, number>, context: AnalysisContext): IndicatorStep[] =>
  context.scored.indicators.flatMap((indicator) => {
    const to = raised.get(indicator.no);
    const { no, name, instrument, used } = indicator;
    return to === undefined || used === null ? [] : [{ no, name, instrument, from: used, to, points: roundScore(to - used), ...itemSteps(indicator, to, context) }];
  });

/** Works out which instruments, indicators and items lie between the result and the next grade, and by how many points. */
export const shortestWay = (context: AnalysisContext): ShortestWay => {
  const { scored, framework } = context;
  const now = scoreWith(scored, framework);
  const scale = gradingScales[framework.gradingScale];
  const at = scale.findIndex(({ code }) => code === now?.grade?.code);
  const [from, to] = [scale[at], scale[at - 1]];
  if (now === null || from === undefined) return { kind: 'unknown', sentences: unknownSentences() };
  if (to === undefined) {
    const margins = marginsOf(from, now, context);
    return { kind: 'top', grade: from, margins, sentences: topSentences(from, margins, context) };
  }
  const raised = raisedTo(to, scored, framework) ?? new Map<number, number>();
  const reaches = scoreWith(scored, framework, raised) ?? now;
  const way = { from, to, missing: missingFor(to, now, context), steps: stepsTo(raised, context), reaches };
  return { kind: 'next', ...way, sentences: nextSentences(way, context) };
};
