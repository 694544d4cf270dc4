import { placeName, texts, type Bilingual, type ContentField } from '@prongsai/contracts';
import { formatThaiDate } from '@prongsai/thai';
import type { Content, MeasureContent, ReportEntryContent } from './content.js';
import { evidenceText } from './evidence-text.js';

export interface PlaceField {
  readonly field: ContentField;
  readonly text: string;
}

/** One place of a document as people read it. `key` stays the same when measures are numbered anew. */
export interface ContentPlace {
  readonly key: string;
  /** `measure:2`, `indicator:9` */
  readonly where: string;
  readonly label: Bilingual;
  readonly divisions: readonly string[];
  readonly fields: readonly PlaceField[];
}

const numbered = (lines: readonly string[]): string => lines.map((line, at) => `${at + 1}. ${line}`).join('\n');

const periodOf = ({ periodText, periodStart, periodEnd }: MeasureContent): string => {
  if (!periodStart || !periodEnd) return periodText;
  const days = `${formatThaiDate(periodStart, 'long')} – ${formatThaiDate(periodEnd, 'long')}`;
  return periodText ? `${periodText} (${days})` : days;
};

const measurePlace = (measure: MeasureContent): ContentPlace => ({
  key: `measure:${measure.id}`,
  where: `measure:${measure.no}`,
  label: placeName(`measure:${measure.no}`),
  divisions: measure.divisions,
  fields: [
    { field: 'title', text: measure.title },
    { field: 'indicatorNos', text: measure.indicatorNos.join(', ') },
    { field: 'analysis', text: measure.analysis },
    { field: 'steps', text: numbered(measure.steps) },
    { field: 'divisions', text: measure.divisions.join(', ') },
    { field: 'responsibleText', text: measure.responsibleText },
    { field: 'period', text: periodOf(measure) },
    { field: 'followUp', text: measure.followUp },
  ],
});

const entryPlace = (entry: ReportEntryContent): ContentPlace => ({
  key: `measure:${entry.measureId}`,
  where: `measure:${entry.no}`,
  label: placeName(`report:${entry.no}`),
  divisions: entry.divisions,
  fields: [
    { field: 'title', text: entry.title },
    { field: 'status', text: entry.status === null ? '' : texts.reportStatuses[entry.status].th },
    { field: 'summary', text: entry.summary },
    { field: 'outcome', text: entry.outcome },
    { field: 'evidence', text: entry.evidence.map(evidenceText).join('\n') },
  ],
});

/** The places of a document in its order: analyses, then measures; or the entries of a report. */
export function placesOf(content: Content): ContentPlace[] {
  if (content.kind !== 'plan') return content.entries.map(entryPlace);
  const analyses = content.analyses.map(({ indicatorNo, text }) => ({
    key: `indicator:${indicatorNo}`,
    where: `indicator:${indicatorNo}`,
    label: placeName(`analysis:${indicatorNo}`),
    divisions: [],
    fields: [{ field: 'text' as const, text }],
  }));
  return [...analyses, ...content.measures.map(measurePlace)];
}
