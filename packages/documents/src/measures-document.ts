import { definitionWords, type DefinitionId } from '@prongsai/ita';
import type { Bilingual, CalendarDay } from '@prongsai/thai';
import { placeText, type DocumentAgency } from './agency.js';
import { approvalView, type DocumentApproval } from './approval.js';
import { measuresFacts } from './facts.js';
import { dateText, numberText, officialText, officialTitle, periodText } from './official-text.js';
import { resultView, type DocumentResult } from './result-view.js';
import { typeset } from './typst.js';

export interface DocumentMeasure {
  no: number;
  title: string;
  analysis: string;
  steps: string[];
  responsible: string;
  period: string;
  followUp: string;
}

export interface MeasuresDocumentInput {
  /** The workflow whose plan it is. */
  definitionId: DefinitionId;
  agency: DocumentAgency;
  /** The year the measures are for. */
  fiscalYear: number;
  /** The day the document is made; printed, and the date inside the file. */
  date: CalendarDay;
  /** Marked as a draft on every page. */
  draft: boolean;
  /** `null` for a plan that answers no result: it has neither scores nor analyses. */
  result: DocumentResult | null;
  analyses: { indicatorNo: number; text: string }[];
  measures: DocumentMeasure[];
  approval: DocumentApproval;
}

export const measuresDocumentTitle = (definitionId: DefinitionId, fiscalYear: number): Bilingual => {
  const { plan } = definitionWords(definitionId).headings;
  return { th: `${plan.th} ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`, en: `${plan.en}, fiscal year ${fiscalYear}` };
};

const measureView = (measure: DocumentMeasure) => ({
  no: numberText(measure.no),
  title: officialText(measure.title),
  analysis: officialText(measure.analysis),
  steps: measure.steps.map(officialText),
  responsible: officialText(measure.responsible),
  period: periodText(measure.period),
  followUp: officialText(measure.followUp),
});

/**
 * A plan as PDF: the measures document (มาตรการส่งเสริมคุณธรรมและความโปร่งใส), or the plan of another workflow. The same input gives the
 * same bytes.
 */
export const renderMeasuresDocument = (input: MeasuresDocumentInput): Uint8Array => {
  const title = measuresDocumentTitle(input.definitionId, input.fiscalYear).th;
  return typeset('measures-document', {
    title: officialTitle(title),
    heading: [definitionWords(input.definitionId).headings.plan.th, `ประจำปีงบประมาณ พ.ศ. ${numberText(input.fiscalYear)}`],
    agency: officialTitle(input.agency.name),
    place: officialTitle(placeText(input.agency)),
    date: input.date,
    dateText: dateText(input.date),
    draft: input.draft,
    fiscalYear: numberText(input.fiscalYear),
    facts: JSON.stringify(measuresFacts(input, title)),
    answersResult: input.result !== null,
    ...(input.result && resultView(input.result, input.analyses)),
    measures: input.measures.map(measureView),
    approval: approvalView(input.approval),
  });
};
