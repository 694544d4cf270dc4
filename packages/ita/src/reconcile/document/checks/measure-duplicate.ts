import type { Place } from '../../../document/place.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { atMeasure, atReport, measureNumber } from '../measure-number.js';
import { similarity } from '../similarity.js';
import { compact, excerpt } from '../wording.js';

/** The first and the second round of something are two measures. */
const digits = (text: string): string => text.replace(/\D/g, '');

/** Titles this alike, this long, are one measure written twice. */
const alike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 20 && digits(a) === digits(b) && similarity(a, b) >= 0.92);

interface Repeated {
  where: string;
  title: string;
  first: number;
  source: Place | null;
}

const inMeasures = ({ document, placeOf }: DocumentContext): Repeated[] => {
  const measures = document.measures ?? [];
  const titles = measures.map(({ title }) => compact(title));
  return measures.flatMap(({ title }, index): Repeated[] => {
    const earlier = titles.slice(0, index).findIndex((other) => other !== '' && alike(other, titles[index] ?? ''));
    return earlier < 0 ? [] : [{ where: atMeasure(document, index), title, first: measureNumber(document, earlier), source: placeOf(`/measures/${index}/title`) }];
  });
};

/** A report has a row a measure: two numbers with one title are a measure reported twice. */
const inReports = ({ document, placeOf }: DocumentContext): Repeated[] => {
  const rows = (document.reports ?? []).map((report, index) => ({ report, index, no: report.measureNo, title: report.measureTitle ?? '' }));
  return rows.flatMap(({ report, index, no, title }): Repeated[] => {
    const earlier = rows.slice(0, index).find((row) => title !== '' && no !== undefined && row.no !== undefined && row.no !== no && compact(row.title) === compact(title));
    return earlier?.no === undefined ? [] : [{ where: atReport(document, report), title, first: earlier.no, source: placeOf(`/reports/${index}/measureTitle`, `/reports/${index}`) }];
  });
};

/** The same measure twice: under two indicators, or in one list. */
export const measureDuplicate: DocumentCheck = (context): Finding[] =>
  [...inMeasures(context), ...inReports(context)].map(({ where, title, first, source }) => ({
    code: 'measure-duplicate',
    severity: 'warning',
    where,
    printed: excerpt(title, 120),
    expected: null,
    source,
    message: { th: `มาตรการ “${excerpt(title)}” ซ้ำกับมาตรการที่ ${first}`, en: `The measure “${excerpt(title)}” repeats measure ${first}` },
    remedy: { th: 'รวมเป็นมาตรการเดียวที่ระบุหลายตัวชี้วัด หรือแก้ให้ต่างกันตามตัวชี้วัด', en: 'Make them one measure for several indicators, or tell them apart' },
  }));
