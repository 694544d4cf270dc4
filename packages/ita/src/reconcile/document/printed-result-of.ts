import type { DocumentExtreme, PrintedDocument } from '../../document/printed-document.js';
import type { PrintedExtreme, PrintedResult } from '../../scoring/printed-result.js';

const extreme = (line: DocumentExtreme | undefined): PrintedExtreme | null =>
  line === undefined
    ? null
    : { score: line.score, name: line.name ?? null, ...(line.indicatorNos === undefined ? {} : { indicatorNos: line.indicatorNos }) };

/** The result a document prints, for scoring and for the checks on results. */
export const printedResultOf = (document: PrintedDocument): PrintedResult => ({
  overall: document.overall ?? null,
  grade: document.grade ?? null,
  gradesPrinted: document.gradesPrinted ?? [],
  indicators: (document.indicators ?? []).map(({ no, name, reported }) => ({ no, name, reported: reported ?? null })),
  items: (document.items ?? []).map(({ code, part, score, text, levelPrinted }) => ({
    code,
    part: part ?? null,
    score,
    text,
    level: levelPrinted ?? null,
  })),
  highest: extreme(document.highestPrinted),
  lowest: extreme(document.lowestPrinted),
});
