import { toArabicDigits } from '@prongsai/thai';
import type { PageMark } from './page-marks.js';

export interface Piece {
  text: string;
  mark: PageMark | null;
}

type Found = { mark: PageMark; from: number; to: number };

/** Where the words of a mark stand in a text, in whichever digits; nowhere if they are not there, or there more than once. */
const find = (text: string, mark: PageMark): Found[] => {
  const words = toArabicDigits(mark.quote?.trim() ?? '');
  const plain = toArabicDigits(text);
  const from = words === '' ? -1 : plain.indexOf(words);
  return from < 0 || plain.indexOf(words, from + 1) >= 0 ? [] : [{ mark, from, to: from + words.length }];
};

/** What is looked at is shown in any case; of two that overlap only one can be. */
const lookedAtFirst = (a: Found, b: Found) => Number(b.mark.tone === 'active') - Number(a.mark.tone === 'active');

function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted(lookedAtFirst)) {
    if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

/** Cuts a text around the words that marks are about; the whole text is marked where no words of theirs stand in it. */
export function quoted(text: string, marks: readonly PageMark[]): Piece[] {
  const found = apart(marks.flatMap((mark) => find(text, mark)));
  if (found.length === 0) return [{ text, mark: marks.find(({ tone }) => tone === 'active') ?? marks[0] ?? null }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { mark, from, to } of found) {
    if (from > at) pieces.push({ text: text.slice(at, from), mark: null });
    pieces.push({ text: text.slice(from, to), mark });
    at = to;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), mark: null }] : pieces;
}
