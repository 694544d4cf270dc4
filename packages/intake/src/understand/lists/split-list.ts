import { toArabicDigits } from '@prongsai/thai';
import { oneLine } from '../printed-text.js';

/** Where an item begins: its marker from `start` to `text`. */
interface Marker {
  start: number;
  text: number;
}

const numberMarker = /(?<=^|\s)\(?(\d{1,2})[.)]\)?\s*(?=[^\s\d.)])/g;

/** Numbers count as markers only as 1, 2, 3 …: anything else is a number in the text. */
const numbered = (arabic: string): Marker[] => {
  const markers: Marker[] = [];
  for (const match of arabic.matchAll(numberMarker)) {
    if (Number(match[1]) === markers.length + 1) markers.push({ start: match.index, text: match.index + match[0].length });
  }
  return markers;
};

const bulletLetters = '[-–—•●▪◦‣·*]';
/** A dash set against its word is a bullet wherever it stands; one with spaces on both sides may be a dash in a sentence. */
const attached = new RegExp(`(?<=^|\\s)${bulletLetters}(?=[^\\s\\d${bulletLetters.slice(1, -1)}])`, 'g');
const loose = new RegExp(`(?<=^|\\s)${bulletLetters}\\s*(?=\\S)`, 'g');
const lineBullet = new RegExp(`^[ \\t]*${bulletLetters}\\s*(?=\\S)`, 'gm');

const markersOf = (text: string, pattern: RegExp): Marker[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, text: match.index + match[0].length }));

const bulleted = (text: string): Marker[] => {
  const lines = markersOf(text, lineBullet);
  if (lines.length > 1) return lines;
  const first = new RegExp(`^\\s*${bulletLetters}(\\s*)`).exec(text);
  if (first === null) return [];
  return markersOf(text, first[1] === '' ? attached : loose);
};

const cut = (text: string, markers: readonly Marker[]): string[] =>
  markers.map(({ text: from }, index) => oneLine(text.slice(from, markers[index + 1]?.start))).filter((item) => item !== '');

/** A numbered list may end in items with a dash set against the word: they stand beside the numbers, not inside the last one. */
const trailingBullets = (text: string, numbers: readonly Marker[]): Marker[] => {
  const last = numbers.at(-1);
  if (last === undefined) return [];
  return markersOf(text, attached).filter(({ start }) => start > last.text);
};

/**
 * The steps in one cell: numbered in either kind of digit, bulleted, or one to a line under bullets. Text without markers is one item.
 * The text before the first marker is an item of its own.
 */
export const splitList = (text: string): string[] => {
  const arabic = toArabicDigits(text);
  const numbers = numbered(arabic);
  const markers = numbers.length > 0 ? [...numbers, ...trailingBullets(text, numbers)] : bulleted(text);
  const [first] = markers;
  if (first === undefined) return oneLine(text) === '' ? [] : [oneLine(text)];
  const lead = oneLine(text.slice(0, first.start));
  return [...(lead === '' ? [] : [lead]), ...cut(text, markers)];
};
