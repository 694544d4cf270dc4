import type { DocumentReport, PrintedDocument } from '../../document/printed-document.js';

/** The number a measure goes by: its printed one where all are numbered and no number stands twice, else its place in the document. */
export const measureNumber = ({ measures = [] }: PrintedDocument, index: number): number => {
  const printed = new Set(measures.flatMap(({ no }) => (no === undefined ? [] : [no])));
  return printed.size === measures.length ? (measures[index]?.no ?? index + 1) : index + 1;
};

export const atMeasure = (document: PrintedDocument, index: number): string => `measure:${measureNumber(document, index)}`;

/** The `where` of a report: of the indicator or the measure it is on, or else of its place among the reports. */
export const atReport = ({ reports = [] }: PrintedDocument, report: DocumentReport): string => {
  if (report.indicatorNo !== undefined) return `indicator:${report.indicatorNo}`;
  return `measure:${report.measureNo ?? reports.indexOf(report) + 1}`;
};
