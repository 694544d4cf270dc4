import type { DocumentReport, PrintedDocument } from '../../document/printed-document.js';

type Measures = NonNullable<PrintedDocument['measures']>;

interface Numbering {
  numbers: readonly number[];
  indexes: ReadonlyMap<number, number>;
}

const number = (measures: Measures): Numbering => {
  const printed = new Set(measures.flatMap(({ no }) => (no === undefined ? [] : [no])));
  const numbers = measures.map(({ no }, index) => (printed.size === measures.length && no !== undefined ? no : index + 1));
  return { numbers, indexes: new Map(numbers.map((no, index) => [no, index])) };
};

/** Every check asks for the number of every measure: it is worked out once a document. */
const numberings = new WeakMap<Measures, Numbering>();

const numberingOf = ({ measures = [] }: PrintedDocument): Numbering => {
  const known = numberings.get(measures) ?? number(measures);
  numberings.set(measures, known);
  return known;
};

/** The number a measure goes by: its printed one where all are numbered and no number stands twice, else its place in the document. */
export const measureNumber = (document: PrintedDocument, index: number): number => numberingOf(document).numbers[index] ?? index + 1;

export const atMeasure = (document: PrintedDocument, index: number): string => `measure:${measureNumber(document, index)}`;

/** The index of the measure that a `where` names; -1 for none. */
export const measureAt = (document: PrintedDocument, where: string): number => {
  const no = /^measure:(\d+)$/.exec(where)?.[1];
  return no === undefined ? -1 : (numberingOf(document).indexes.get(Number(no)) ?? -1);
};

/** The `where` of a report: of the indicator or the measure it is on, or else of its place among the reports. */
export const atReport = ({ reports = [] }: PrintedDocument, report: DocumentReport): string => {
  if (report.indicatorNo !== undefined) return `indicator:${report.indicatorNo}`;
  return `measure:${report.measureNo ?? reports.indexOf(report) + 1}`;
};
