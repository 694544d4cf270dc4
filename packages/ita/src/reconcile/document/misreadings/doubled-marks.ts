import type { MisreadingFinder } from './misreading.js';

/** A consonant with the same mark twice over or under it (`แก้้`), or the same long vowel twice. */
const doubled = /[เแโใไ]?[ก-ฮ][ัิ-ฺ็-๎]*?([ัิ-ฺ็-๎])\1+|[ก-ฮ][็-๎]?(า)\2+|เเ[ก-ฮ]/g;

const mended = (text: string): string => text.replace(/เเ/g, 'แ').replace(/([ัิ-ฺ็-๎า])\1+/g, '$1');

export const doubledMarks: MisreadingFinder = ({ passages }) =>
  passages.flatMap(({ where, text, place }) =>
    [...text.matchAll(doubled)].map(([printed]) => ({ where, place, printed, expected: mended(printed) })),
  );
