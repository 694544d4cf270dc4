import type { DocumentKind } from '@prongsai/ita';
import type { LoadedCycle, LoadedMeasure } from '../engine/loaded-cycle.js';
import { halfOf } from '../document-of.js';
import type { Content, MeasureContent, PlanContent, ReportContent } from './content.js';

const namesOf = (measure: LoadedMeasure): string[] => measure.divisions.map(({ name }) => name);

const measureContent = ({ authorIds: _authors, ...measure }: LoadedMeasure): MeasureContent => ({
  ...measure,
  divisions: measure.divisions.map(({ name }) => name),
});

const planOf = ({ cycle, analyses, measures }: LoadedCycle): PlanContent => ({
  kind: 'plan',
  fiscalYear: cycle.fiscalYear,
  resultFiscalYear: cycle.resultFiscalYear,
  analyses: analyses.map(({ indicatorNo, text }) => ({ indicatorNo, text })),
  measures: measures.map(measureContent),
});

const reportContentOf = ({ cycle, measures, entries }: LoadedCycle, kind: ReportContent['kind']): ReportContent => ({
  kind,
  fiscalYear: cycle.fiscalYear,
  entries: measures.map((measure) => {
    const entry = entries.find((other) => other.measureId === measure.id && other.half === halfOf(kind));
    return {
      measureId: measure.id,
      no: measure.no,
      title: measure.title,
      divisions: namesOf(measure),
      status: entry?.status ?? null,
      summary: entry?.summary ?? '',
      outcome: entry?.outcome ?? '',
      evidence: entry ? [...entry.evidence, ...entry.pieces] : [],
    };
  }),
});

/** A document as it stands now. */
export const contentOf = (loaded: LoadedCycle, kind: DocumentKind): Content =>
  kind === 'plan' ? planOf(loaded) : reportContentOf(loaded, kind);

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/** Accounts that wrote a document, or only what the divisions given answer for. */
export function authorsOf(loaded: LoadedCycle, kind: DocumentKind, divisionId?: string): string[] {
  const measures = loaded.measures.filter(({ divisions }) => divisionId === undefined || divisions.some(({ id }) => id === divisionId));
  if (kind !== 'plan') {
    const ids = new Set(measures.map(({ id }) => id));
    return union(loaded.entries.filter(({ half, measureId }) => half === halfOf(kind) && ids.has(measureId)).map(({ authorIds }) => authorIds));
  }
  const analyses = divisionId === undefined ? loaded.analyses : [];
  return union([...measures, ...analyses].map(({ authorIds }) => authorIds));
}
