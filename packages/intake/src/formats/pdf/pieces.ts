import { union } from './geometry.js';
import { textOf, type Line } from './lines.js';
import type { Glyph } from './page-content.js';

/** In parts of the size of the type: no space is as wide. */
const columnGap = 1.2;
const marker = /^(?:\(?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]|[-–•●○▪◦✓✗☑☐*\uF0B7])$/;

/** The pieces of a line that stand far apart; the number of an item stays with it. */
export const piecesOf = (line: Line): Line[] => {
  const groups: Glyph[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const glyph of line.glyphs) {
    const blank = glyph.text.trim() === '';
    const group = groups.at(-1);
    const near = blank || glyph.left - right < columnGap * line.size || marker.test(textOf(group ?? []));
    if (group !== undefined && near) group.push(glyph);
    else groups.push([glyph]);
    if (!blank) right = glyph.right;
  }
  return groups.length < 2 ? [line] : groups.map((glyphs) => ({ ...line, ...union(glyphs.filter(({ text }) => text.trim() !== '')), glyphs, text: textOf(glyphs), open: false }));
};
