import { atMeasure, indicatorOf, type DocumentIndicator, type DocumentSourceKind, type PrintedDocument } from '@prongsai/ita';
import { toArabicDigits } from '@prongsai/thai';
import { yearOfOutcomes } from './paragraphs/years.js';
import { spaceless } from './printed-text.js';
import type { Reader } from './reader.js';

const kindOf = ({ reports, measures, items, documentTitle, analysis }: PrintedDocument): DocumentSourceKind => {
  if ((reports?.length ?? 0) > 0) return 'measures-report';
  if ((measures?.length ?? 0) === 0) return 'analysis';
  const analysed = /วิเคราะห์/.test(spaceless(documentTitle ?? '')) || (items?.length ?? 0) > 0;
  const isPlan = /^(?:\S{0,12})?มาตรการ/.test(spaceless(documentTitle ?? ''));
  return analysed || ((analysis?.length ?? 0) > 0 && !isPlan) ? 'analysis+measures' : 'measures';
};

/** Years by what the document turned out to be: only a report is of a year of its own, and its outcomes quote the result it speaks of. */
const settleYears = (document: PrintedDocument, outcomes: readonly string[]): void => {
  const years = document.fiscalYears;
  const report = years.report ?? years.measures;
  const measures = years.measures ?? years.report;
  if (measures !== undefined) years.measures = measures;
  if (document.source.kind !== 'measures-report') {
    delete years.report;
    return;
  }
  if (report !== undefined) years.report = report;
  else if (years.result !== undefined) years.report = years.result;
  const quoted = yearOfOutcomes(outcomes);
  if (quoted === undefined) return;
  if (years.result !== undefined && years.result !== quoted) years.analysis = years.result;
  years.result = quoted;
};

/** Numbers are told as printed only where a document counts otherwise than 1 to 10. */
const settleNumbers = (indicators: DocumentIndicator[]): void => {
  const counts = indicators.some(({ no, noAsPrinted }) => noAsPrinted !== undefined && Number(toArabicDigits(noAsPrinted)) !== no);
  if (!counts) for (const indicator of indicators) delete indicator.noAsPrinted;
};

/** A report without a table of scores still gives those its outcomes quote. */
const indicatorsFromOutcomes = ({ draft, framework }: Reader): void => {
  if ((draft.document.indicators?.length ?? 0) > 0) return;
  const year = draft.document.fiscalYears.result;
  (draft.document.reports ?? []).forEach((report, at) => {
    for (const { indicatorNo, value, change } of report.outcomeScores ?? []) {
      const standard = indicatorOf(framework, indicatorNo);
      if (standard === undefined || draft.document.indicators?.some(({ no }) => no === indicatorNo)) continue;
      const place = draft.document.provenance[`/reports/${at}/outcome`] ?? null;
      draft.add(
        'indicators',
        { no: indicatorNo, name: standard.name.th, ...(value === undefined ? {} : { reported: value }), ...(change === undefined ? {} : { change }), ...(year === undefined ? {} : { fiscalYear: year }) },
        { reported: value === undefined ? null : place, change: change === undefined ? null : place, name: place },
      );
    }
  });
};

const looseAnalyses = ({ draft, looseAnalyses: loose }: Reader): void => {
  for (const { indicatorNo, text, place } of loose) {
    if (draft.document.analysis?.some((one) => one.indicatorNo === indicatorNo)) continue;
    draft.add('analysis', { indicatorNo, text }, { text: place });
  }
};

/** While a document is read its measures go by their order, afterwards by their printed numbers where all have one. */
const settlePassages = ({ draft }: Reader): void => {
  for (const passage of draft.passages) {
    const order = /^measure:(\d+)$/.exec(passage.where)?.[1];
    if (order !== undefined) passage.where = atMeasure(draft.document, Number(order) - 1);
  }
};

/** What can only be said when the whole document has been read. */
export const finish = (reader: Reader): void => {
  const { draft } = reader;
  const { document } = draft;
  for (const put of reader.later) put();
  settlePassages(reader);
  looseAnalyses(reader);
  document.source.kind = kindOf(document);
  settleYears(document, (document.reports ?? []).flatMap(({ outcome }) => outcome ?? []));
  indicatorsFromOutcomes(reader);
  settleNumbers(document.indicators ?? []);
};
