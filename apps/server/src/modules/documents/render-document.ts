import {
  measuresDocumentTitle,
  renderMeasuresDocument,
  renderReport,
  reportTitle,
  type DocumentMeasure,
  type DocumentReportRow,
} from '@prongsai/documents';
import type { Bilingual } from '@prongsai/contracts';
import { answersResult, type DefinitionId } from '@prongsai/ita';
import { formatThaiDate } from '@prongsai/thai';
import type { EntityManager } from 'typeorm';
import { evidenceText, type Content, type PlanContent, type ReportContent } from '../cycles/index.js';
import { agencyFor, approvalFor, resultFor } from './document-sources.js';

type MeasureContent = PlanContent['measures'][number];

export interface ToRender {
  readonly cycleId: string;
  readonly agencyId: string;
  readonly definitionId: DefinitionId;
  readonly content: Content;
  /** The plan the report answers for; its own text has no steps. */
  readonly measures: readonly MeasureContent[];
  /** `null` for a draft. */
  readonly contentHash: string | null;
  /** The day printed; for an approved document the day of its approval, so that the same content is the same file. */
  readonly date: string;
}

const halves = { sixMonthReport: 'sixMonth', twelveMonthReport: 'twelveMonth' } as const;

export const documentTitle = (definitionId: DefinitionId, content: Content): Bilingual =>
  content.kind === 'plan'
    ? measuresDocumentTitle(definitionId, content.fiscalYear)
    : reportTitle(definitionId, halves[content.kind], content.fiscalYear);

export const periodOf = ({ periodText, periodStart, periodEnd }: MeasureContent): string =>
  periodText || (periodStart && periodEnd ? `${formatThaiDate(periodStart)} – ${formatThaiDate(periodEnd)}` : '');

export const responsibleOf = ({ responsibleText, divisions }: MeasureContent): string => responsibleText || divisions.join(', ');

const measureRow = (measure: MeasureContent): DocumentMeasure => ({
  no: measure.no,
  title: measure.title,
  analysis: measure.analysis,
  steps: [...measure.steps],
  responsible: responsibleOf(measure),
  period: periodOf(measure),
  followUp: measure.followUp,
});

const reportRow = (entry: ReportContent['entries'][number], measure: MeasureContent | undefined): DocumentReportRow => ({
  no: entry.no,
  title: entry.title,
  steps: [...(measure?.steps ?? [])],
  responsible: measure ? responsibleOf(measure) : entry.divisions.join(', '),
  period: measure ? periodOf(measure) : '',
  summary: entry.summary,
  outcome: entry.outcome,
  status: entry.status,
  evidence: entry.evidence.map((piece) => (typeof piece !== 'string' && 'link' in piece ? { text: piece.title, link: piece.link } : evidenceText(piece))),
});

/** The PDF of a content. The same content, approved on the same day by the same chain, is the same file byte by byte. */
export async function renderDocument(tx: EntityManager, toRender: ToRender): Promise<Uint8Array> {
  const { content, date, contentHash, definitionId } = toRender;
  const agency = await agencyFor(tx, toRender.agencyId);
  const approval = await approvalFor(tx, toRender.cycleId, content.kind, contentHash);
  const draft = contentHash === null;
  const { fiscalYear } = content;
  if (content.kind !== 'plan') {
    const rows = content.entries.map((entry) => reportRow(entry, toRender.measures.find(({ id }) => id === entry.measureId)));
    return renderReport({ definitionId, agency, fiscalYear, half: halves[content.kind], date, draft, rows, approval });
  }
  const result = answersResult(definitionId) ? await resultFor(tx, toRender.agencyId, content.resultFiscalYear) : null;
  const analyses = content.analyses.map(({ indicatorNo, text }) => ({ indicatorNo, text }));
  const measures = content.measures.map(measureRow);
  return renderMeasuresDocument({ definitionId, agency, fiscalYear, date, draft, result, analyses, measures, approval });
}
