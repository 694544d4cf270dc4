import { frameworkFor, indicatorOf, type DocumentReportStatus, type InstrumentCode, type PrintedDocument } from '@prongsai/ita';
import type { DocumentAgency } from './agency.js';
import type { MeasuresDocumentInput } from './measures-document.js';
import type { ReportInput, ReportedStatus } from './report.js';

/** What a document says, in the words that it was given: it travels beside the pages, so that the file can be read back without loss. */
export type DocumentFacts = Omit<PrintedDocument, 'provenance'>;

const agencyOf = ({ name, district, province }: DocumentAgency): PrintedDocument['agency'] => ({
  name,
  ...(district === null ? {} : { district }),
  ...(province === null ? {} : { province }),
});

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const filled = <K extends string>(field: K, text: string): Partial<Record<K, string>> => (text.trim() === '' ? {} : ({ [field]: text } as Record<K, string>));

const scoresOf = ({ result }: MeasuresDocumentInput): Partial<DocumentFacts> => {
  if (result === null) return {};
  const framework = frameworkFor(result.fiscalYear);
  const instrumentOf = (no: number): InstrumentCode => indicatorOf(framework, no)?.instrument ?? 'OIT';
  return {
    ...(result.overall === null ? {} : { overall: result.overall }),
    ...(result.overall === null || result.grade === null ? {} : { grade: result.grade, gradesPrinted: [result.grade] }),
    threshold: result.passMark,
    instruments: framework.instruments.flatMap(({ code, name }) => {
      const score = result.instruments.find(({ instrument }) => instrument === code)?.score ?? null;
      return score === null ? [] : [{ instrument: code, labelAsPrinted: `${name.th} (${code})`, reported: score }];
    }),
    indicators: framework.indicators.map(({ no, name }) => {
      const score = result.indicators.find((indicator) => indicator.no === no)?.score ?? null;
      return { no, name: name.th, ...(score === null ? {} : { reported: score }) };
    }),
    items: result.indicators.flatMap(({ no, itemsBelow }) =>
      itemsBelow.map(({ code, part, text, score }) => ({
        code,
        codeAsPrinted: code,
        instrument: instrumentOf(no),
        indicatorNo: no,
        ...(part === null ? {} : { part }),
        text,
        score,
      })),
    ),
  };
};

export const measuresFacts = (input: MeasuresDocumentInput, title: string): DocumentFacts => ({
  source: { file: '', kind: input.result === null ? 'measures' : 'analysis+measures' },
  documentTitle: title,
  agency: agencyOf(input.agency),
  fiscalYears: { ...(input.result && { result: input.result.fiscalYear }), measures: input.fiscalYear },
  ...scoresOf(input),
  ...(input.result && { analysis: input.analyses.map(({ indicatorNo, text }) => ({ indicatorNo, text })) }),
  measures: input.measures.map(({ no, title, analysis, steps, responsible, period, followUp }) => ({
    no,
    title,
    ...filled('analysis', analysis),
    steps,
    ...filled('responsibleText', responsible),
    ...filled('periodText', period),
    ...filled('followUp', followUp),
  })),
});

const statuses: Record<ReportedStatus, DocumentReportStatus> = { done: 'done', inProgress: 'in-progress', notStarted: 'not-started' };

export const reportFacts = (input: ReportInput, title: string): DocumentFacts => ({
  source: { file: '', kind: 'measures-report' },
  documentTitle: title,
  agency: agencyOf(input.agency),
  fiscalYears: { measures: input.fiscalYear, report: input.fiscalYear },
  measures: input.rows.map(({ no, title, steps, responsible, period }) => ({
    no,
    title,
    steps,
    ...filled('responsibleText', responsible),
    ...filled('periodText', period),
  })),
  reports: input.rows.map(({ no, title, summary, outcome, status }) => ({
    measureNo: no,
    measureTitle: title,
    ...(summary.trim() === '' ? {} : { summary: linesOf(summary) }),
    ...(outcome.trim() === '' ? {} : { outcome: linesOf(outcome) }),
    ...(status === null ? {} : { status: statuses[status] }),
  })),
});
