import { measureInput, type Division, type ReadDocument, type Unworded } from '@prongsai/contracts';
import type { MeasureDraft } from '../../measures/index.js';
import { namedDivisions } from './named-divisions.js';

export interface AnalysisToWrite {
  readonly indicatorNo: number;
  readonly text: string;
}

/** One text an indicator; what a document says of its items comes under it. */
export function analysesOf({ analysis = [] }: ReadDocument): AnalysisToWrite[] {
  const texts = new Map<number, string[]>();
  for (const { indicatorNo, text } of analysis) if (text.trim() !== '') texts.set(indicatorNo, [...(texts.get(indicatorNo) ?? []), text.trim()]);
  return [...texts].sort(([one], [other]) => one - other).map(([indicatorNo, said]) => ({ indicatorNo, text: said.join('\n') }));
}

type PrintedMeasure = NonNullable<ReadDocument['measures']>[number];

/** Both days or none: half a period is read from its text again. */
const daysOf = ({ periodStart, periodEnd }: PrintedMeasure) =>
  periodStart && periodEnd ? { periodStart, periodEnd } : { periodStart: null, periodEnd: null };

const draftOf = (measure: PrintedMeasure, divisions: readonly Division[]) => ({
  title: measure.title,
  indicatorNos: [...new Set(measure.indicatorNos ?? [])],
  analysis: measure.analysis ?? '',
  steps: (measure.steps ?? []).filter((step) => step.trim() !== ''),
  divisionIds: namedDivisions(measure.responsible ?? [measure.responsibleText ?? ''], divisions).map(({ id }) => id),
  responsibleText: measure.responsibleText ?? (measure.responsible ?? []).join(', '),
  periodText: measure.periodText ?? '',
  ...daysOf(measure),
  followUp: measure.followUp ?? '',
});

export interface MeasuresToAdd {
  readonly drafts: readonly MeasureDraft[];
  /** Those that are longer or fuller than a measure can be. */
  readonly leftOut: readonly Unworded[];
}

const bare = (title: string): string => title.replace(/\s+/g, '');

/** The measures of a document as drafts; what the plan has already is not added again. */
export function measuresOf({ measures = [] }: ReadDocument, divisions: readonly Division[], titlesThere: readonly string[]): MeasuresToAdd {
  const there = new Set(titlesThere.map(bare));
  const drafts: MeasureDraft[] = [];
  const leftOut: Unworded[] = [];
  measures.forEach((measure, at) => {
    const parsed = measureInput.safeParse(draftOf(measure, divisions));
    if (!parsed.success) leftOut.push({ code: 'intake-value-unfit', where: `measure:${measure.no ?? at + 1}` });
    else if (there.has(bare(parsed.data.title))) leftOut.push({ code: 'intake-measure-there', params: { title: parsed.data.title } });
    else drafts.push(parsed.data);
  });
  return { drafts, leftOut };
}
