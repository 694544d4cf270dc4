import { heightOf, widthOf, type Area } from './geometry.js';
import type { Line } from './lines.js';

const listStart = /^(?:\(?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)](?![0-9๐-๙])|[-–•●○▪◦✓✗☑☐*](?=\s|[^\s-]))/;
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
/** Typesetters keep these with the word behind them. */
const prefixes = new Set(['การ', 'ความ', 'ผู้', 'นัก', 'ทุก', 'ไม่']);
const closing = /^[)\]}”’"',.;:!?%ๆฯ]/;

/** How many characters of a text cannot be parted at its beginning. */
const firstWord = (text: string): number => {
  const parts = [...segmenter.segment(text.slice(0, 60))].map(({ segment }) => segment);
  let length = 0;
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (before !== undefined && !prefixes.has(before) && !closing.test(part)) break;
    length += part.length;
  }
  return length;
};

const widthOfFirstWord = (line: Line): number => {
  const letters = firstWord(line.text);
  let seen = 0;
  for (const glyph of line.glyphs) {
    seen += glyph.text.length;
    if (seen >= letters) return glyph.right - line.left;
  }
  return widthOf(line);
};

/** A line that could have held the next word was ended by its author. */
const couldHoldMore = (line: Line, next: Line, area: Area): boolean => {
  const before = line.left - area.left;
  const behind = area.right - line.right;
  const centred = before > line.size && Math.abs(before - behind) < line.size * 0.5;
  const room = centred ? before + behind : behind;
  return room > widthOfFirstWord(next) + line.size * 0.3;
};

/** Whether a line goes on in the next; `area` is what both may fill. */
export const goesOn = (line: Line, next: Line, area: Area): boolean =>
  !listStart.test(next.text) && Math.abs(next.size - line.size) < line.size * 0.15 && !couldHoldMore(line, next, area);

const spaced = /[A-Za-z0-9%,;:)]$/;
const spacedStart = /^[A-Za-z0-9(]/;

const joint = (line: Line, next: Line): string => {
  if (line.open) return ' ';
  return spaced.test(line.text) && spacedStart.test(next.text) && !/[-/_.]$/.test(line.text) ? ' ' : '';
};

/** The text of lines that go on in each other. */
export const joinedText = (lines: readonly Line[]): string =>
  lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    return before === undefined ? line.text : text + joint(before, line) + line.text;
  }, '');

/** Lines in groups that go on in each other. */
export const groupLines = (lines: readonly Line[], area: Area): Line[][] => {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && goesOn(last, line, area)) group.push(line);
    else groups.push([line]);
  }
  return groups;
};

/** The text of a cell: lines that its author ended stay lines. */
export const cellText = (lines: readonly Line[], cell: Area): string => {
  const margin = Math.min(...lines.map((line) => line.left - cell.left), heightOf(cell));
  const area = { ...cell, left: cell.left + Math.max(0, margin), right: Math.max(cell.right - Math.max(0, margin), ...lines.map(({ right }) => right)) };
  return groupLines(lines, area).map(joinedText).join('\n');
};
