import { Parser } from 'htmlparser2';

/** A stretch of a text. */
export interface Range {
  start: number;
  end: number;
}

export interface Cleaned extends Range {
  text: string;
  /** It is marked as a list, but its items are not: the numbers were lost with them. */
  lostMarkers: boolean;
}

/** A piece of printed text, and where it stands; `exact` when each of its characters stands there as it is. */
interface Piece extends Range {
  text: string;
  exact: boolean;
}

const partsLines = new Set(['p', 'div', 'br', 'tr', 'table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const falls = new Set([...partsLines, 'b', 'i', 'u', 's', 'strong', 'em', 'span', 'font', 'sup', 'sub', 'small', 'center', 'a', 'td', 'th', 'tbody', 'thead', 'html', 'body', 'mark', 'code']);

/** Signs that may be markup at all; text without one is taken as it is. */
const suspicious = /[<&*\\]/;

/** `**` of bold, and the backslash before a sign that is none. */
const signs = /\*\*|\\(?=[\\`*_{}[\]()#+.!|<>-])/g;

const withoutSigns = (text: string, start: number): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  const push = (end: number): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), start: start + at, end: start + end, exact: true });
  };
  for (const match of text.matchAll(signs)) {
    push(match.index);
    at = match.index + match[0].length;
  }
  push(text.length);
  return pieces;
};

const newLine = (at: number): Piece => ({ text: '\n', start: at, end: at, exact: false });

/** The printed pieces of a stretch of text with light HTML in it. Check-boxes (`<input>`) and tags of no known name stay as they stand. */
const piecesOf = (source: string, offset: number): { pieces: Piece[]; lostMarkers: boolean } => {
  const pieces: Piece[] = [];
  let lostMarkers = false;
  const lists: { ordered: boolean; count: number }[] = [];
  let read = 0;
  const raw = (start: number, end: number): void => void pieces.push({ text: source.slice(start, end), start: offset + start, end: offset + end, exact: true });
  const item = (at: number): void => {
    const list = lists.at(-1);
    if (list) list.count += 1;
    pieces.push(newLine(offset + at), { text: list?.ordered ? `${list.count}. ` : '- ', start: offset + at, end: offset + at, exact: false });
  };
  const parser = new Parser({
    ontext: (text) => {
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      if (source.slice(start, end) === text) pieces.push(...withoutSigns(text, offset + start));
      else pieces.push({ text: text.replaceAll('\u00A0', ' '), start: offset + start, end: offset + end, exact: false });
      read = end;
    },
    onopentag: (name) => {
      if (name === 'ol' || name === 'ul') lists.push({ ordered: name === 'ol', count: 0 });
      if (name === 'li') item(parser.endIndex + 1);
      else if (partsLines.has(name)) pieces.push(newLine(offset + parser.endIndex + 1));
      else if (!falls.has(name)) raw(parser.startIndex, parser.endIndex + 1);
      read = parser.endIndex + 1;
    },
    onclosetag: (name, implied) => {
      if (name === 'ol' || name === 'ul') lostMarkers = lists.pop()?.count === 0 || lostMarkers;
      if (partsLines.has(name) && name !== 'br') pieces.push(newLine(offset + parser.startIndex));
      else if (name !== 'li' && name !== 'br' && !falls.has(name) && !implied) raw(parser.startIndex, parser.endIndex + 1);
      if (!implied) read = parser.endIndex + 1;
    },
    oncomment: () => {
      read = parser.endIndex + 1;
    },
  });
  parser.write(source);
  parser.end();
  if (read < source.length) pieces.push(...withoutSigns(source.slice(read), offset + read));
  return { pieces, lostMarkers };
};

const firstPrinted = ({ text, start, exact }: Piece): number => (exact ? start + (text.length - text.trimStart().length) : start);
const lastPrinted = ({ text, end, exact }: Piece): number => (exact ? end - (text.length - text.trimEnd().length) : end);

const isPrinted = ({ text, start, end }: Piece): boolean => text.trim() !== '' && end > start;

/** The printed text of a stretch, lines trimmed and empty ones left out, and the narrowest range around it. */
export const cleanMarkup = (whole: string, { start, end }: Range): Cleaned => {
  const source = whole.slice(start, end);
  const { pieces, lostMarkers } = suspicious.test(source) ? piecesOf(source, start) : { pieces: [{ text: source, start, end, exact: true }], lostMarkers: false };
  const printed = pieces.filter(isPrinted);
  const [first, last] = [printed[0], printed.at(-1)];
  if (!first || !last) return { text: '', start, end: start, lostMarkers };
  const lines = pieces.map(({ text }) => text).join('').split(/[\r\n\f\v\u2028\u2029]+/).map((line) => line.trim()).filter((line) => line !== '');
  return { text: lines.join('\n'), start: firstPrinted(first), end: lastPrinted(last), lostMarkers };
};
