import type { Finding } from '../../finding.js';
import type { DocumentCheck } from '../document-check.js';
import { atMeasure, measureNumber } from '../measure-number.js';
import { similarity } from '../similarity.js';
import { compact, excerpt } from '../wording.js';

/** The first and the second round of something are two measures. */
const digits = (text: string): string => text.replace(/\D/g, '');

/** Titles this alike, this long, are one measure written twice. */
const alike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 20 && digits(a) === digits(b) && similarity(a, b) >= 0.92);

/** The same measure twice: under two indicators, or in one list. */
export const measureDuplicate: DocumentCheck = ({ document, placeOf }): Finding[] => {
  const measures = document.measures ?? [];
  const titles = measures.map(({ title }) => compact(title));
  return measures.flatMap(({ title }, index): Finding[] => {
    const earlier = titles.slice(0, index).findIndex((other) => other !== '' && alike(other, titles[index] ?? ''));
    if (earlier < 0) return [];
    const first = measureNumber(document, earlier);
    return [
      {
        code: 'measure-duplicate',
        severity: 'warning',
        where: atMeasure(document, index),
        printed: excerpt(title, 120),
        expected: null,
        source: placeOf(`/measures/${index}/title`),
        message: { th: `มาตรการ “${excerpt(title)}” ซ้ำกับมาตรการที่ ${first}`, en: `The measure “${excerpt(title)}” repeats measure ${first}` },
        remedy: { th: 'รวมเป็นมาตรการเดียวที่ระบุหลายตัวชี้วัด หรือแก้ให้ต่างกันตามตัวชี้วัด', en: 'Make them one measure for several indicators, or tell them apart' },
      },
    ];
  });
};
