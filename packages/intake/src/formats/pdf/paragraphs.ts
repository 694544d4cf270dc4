import type { Paragraph } from '../../blocks.js';
import { centreOf, union, type Area } from './geometry.js';
import { goesOn, isListItem, joinedText } from './join-lines.js';
import type { Line } from './lines.js';
import type { PlaceAt } from './page-place.js';

/** In parts of the usual distance of lines: what is farther below begins a paragraph. */
const paragraphGap = 1.45;
const indent = 1.2;
const hanging = 5;

/** The lines of an item hang below its text, not below its number. */
const hangs = ([first, ...others]: readonly Line[], line: Line): boolean =>
  first !== undefined && others.length === 0 && isListItem(first) && line.left - first.left < hanging * line.size;

const isCentred = (line: Line, next: Line): boolean => Math.abs(centreOf(line).x - centreOf(next).x) < line.size * 0.5;

const pitchOf = (lines: readonly Line[]): number => {
  const pitches = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
  const close = pitches.filter((pitch, index) => pitch > 0 && pitch < 3 * (lines[index]?.size ?? 0)).sort((a, b) => a - b);
  return close[Math.floor(close.length / 2)] ?? 0;
};

/** Lines of running text as paragraphs; `area` is what the text of the page fills. */
export const paragraphsOf = (lines: readonly Line[], area: Area, placeAt: PlaceAt): Paragraph[] => {
  const usual = pitchOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const follows =
      group !== undefined &&
      last !== undefined &&
      line.baseline - last.baseline <= Math.max(usual, last.size) * paragraphGap &&
      (line.left - last.left < indent * line.size || hangs(group, line) || isCentred(last, line)) &&
      goesOn(group, line, area);
    if (follows) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ kind: 'paragraph', text: joinedText(group), place: placeAt(union(group), group[0]?.baseline ?? 0) }));
};
