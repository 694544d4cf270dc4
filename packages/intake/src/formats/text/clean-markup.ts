import { MarkupPieces, type Piece, type Range } from './markup-pieces.js';

export interface Cleaned extends Range {
  text: string;
  /** It is marked as a list, but its items are not: the numbers were lost with them. */
  lostMarkers: boolean;
}

/** Signs that may be markup at all; text without one is taken as it is. */
const suspicious = /[<&*\\]/;

const firstPrinted = ({ text, start, exact }: Piece): number => (exact ? start + (text.length - text.trimStart().length) : start);
const lastPrinted = ({ text, end, exact }: Piece): number => (exact ? end - (text.length - text.trimEnd().length) : end);

const isPrinted = ({ text, start, end }: Piece): boolean => text.trim() !== '' && end > start;

/** The printed text of a stretch, lines trimmed and empty ones left out, and the narrowest range around it. */
export const cleanMarkup = (whole: string, { start, end }: Range): Cleaned => {
  const source = whole.slice(start, end);
  const { pieces, lostMarkers } = suspicious.test(source) ? new MarkupPieces(source, start) : { pieces: [{ text: source, start, end, exact: true }], lostMarkers: false };
  const printed = pieces.filter(isPrinted);
  const [first, last] = [printed[0], printed.at(-1)];
  if (!first || !last) return { text: '', start, end: start, lostMarkers };
  const lines = pieces.map(({ text }) => text).join('').split(/[\r\n\f\v\u2028\u2029]+/).map((line) => line.trim()).filter((line) => line !== '');
  return { text: lines.join('\n'), start: firstPrinted(first), end: lastPrinted(last), lostMarkers };
};
