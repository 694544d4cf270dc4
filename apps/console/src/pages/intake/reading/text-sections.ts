import type { ReadDocument } from '@prongsai/contracts';
import type { ReadGroup, ReadRow } from './read-row.js';
import { dayRow, linesRow, textRow } from './text-row.js';

type Measure = NonNullable<ReadDocument['measures']>[number];
type Report = NonNullable<ReadDocument['reports']>[number];

/** Shown, not corrected: which indicators a text is about. */
const aboutRow = (holder: string, numbers: readonly number[] | undefined): ReadRow[] =>
  numbers && numbers.length > 0
    ? [{ holder, pointer: null, kind: 'text', code: '', label: { key: 'value.indicatorNos' }, printed: null, value: numbers.join(', '), low: false }]
    : [];

const periodRows = (at: string, { periodText, periodStart, periodEnd }: Pick<Measure, 'periodText' | 'periodStart' | 'periodEnd'>): ReadRow[] => [
  ...textRow(`${at}/periodText`, 'value.period', periodText),
  ...dayRow(`${at}/periodStart`, 'value.periodStart', periodStart),
  ...dayRow(`${at}/periodEnd`, 'value.periodEnd', periodEnd),
];

/** Who is responsible: the printed words where they are kept, else the list that was read. */
const responsibleRows = (at: string, { responsible, responsibleText }: Pick<Measure, 'responsible' | 'responsibleText'>): ReadRow[] =>
  responsibleText === undefined ? linesRow(`${at}/responsible`, 'value.responsible', responsible) : textRow(`${at}/responsibleText`, 'value.responsible', responsibleText);

const measureRows = (measure: Measure, no: number): ReadRow[] => {
  const at = `/measures/${no}`;
  return [
    ...textRow(`${at}/title`, 'value.title', measure.title),
    ...aboutRow(`${at}/indicatorNos`, measure.indicatorNos),
    ...textRow(`${at}/analysis`, 'value.analysis', measure.analysis),
    ...linesRow(`${at}/steps`, 'value.steps', measure.steps),
    ...responsibleRows(at, measure),
    ...periodRows(at, measure),
    ...textRow(`${at}/followUp`, 'value.followUp', measure.followUp),
  ];
};

const reportRows = (report: Report, no: number): ReadRow[] => {
  const at = `/reports/${no}`;
  return [
    ...textRow(`${at}/title`, 'value.title', report.title ?? report.measureTitle),
    ...linesRow(`${at}/guidance`, 'value.guidance', report.guidance),
    ...responsibleRows(at, report),
    ...periodRows(at, report),
    ...linesRow(`${at}/summary`, 'value.summary', report.summary),
    ...linesRow(`${at}/outcome`, 'value.outcome', report.outcome),
  ];
};

export const measureGroups = (document: ReadDocument): ReadGroup[] =>
  (document.measures ?? []).map((measure, at) => ({ label: { key: 'group.measure', params: { no: measure.no ?? at + 1 } }, rows: measureRows(measure, at) }));

const reportLabel = ({ measureNo, indicatorNo }: Report, at: number): ReadGroup['label'] =>
  measureNo === undefined && indicatorNo !== undefined ? { key: 'group.reportIndicator', params: { no: indicatorNo } } : { key: 'group.report', params: { no: measureNo ?? at + 1 } };

export const reportGroups = (document: ReadDocument): ReadGroup[] =>
  (document.reports ?? []).map((report, at) => ({ label: reportLabel(report, at), rows: reportRows(report, at) }));

export function analysisGroups(document: ReadDocument): ReadGroup[] {
  const rows = (document.analysis ?? []).flatMap(({ indicatorNo, text }, at) =>
    textRow(`/analysis/${at}/text`, 'value.analysisOf', text).map((row) => ({ ...row, holder: `/analysis/${at}`, label: { key: 'value.analysisOf', params: { no: indicatorNo } } })),
  );
  return rows.length > 0 ? [{ label: null, rows }] : [];
}

export function otherGroups(document: ReadDocument): ReadGroup[] {
  const rows = [
    ...textRow('/summaryText', 'value.summaryText', document.summaryText),
    ...textRow('/history/text', 'value.history', document.history?.text),
    ...linesRow('/limitations', 'value.limitations', document.limitations),
    ...(document.suggestions ?? []).flatMap(({ text }, at) => textRow(`/suggestions/${at}/text`, 'value.suggestion', text)),
    ...textRow('/finalSuggestion', 'value.finalSuggestion', document.finalSuggestion),
  ];
  return rows.length > 0 ? [{ label: null, rows }] : [];
}
