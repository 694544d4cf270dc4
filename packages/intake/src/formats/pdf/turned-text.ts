import { union } from './geometry.js';
import type { Glyph } from './page-content.js';

/** Spaces between letters that stand on each other; in parts of the size of the type. */
const wordGap = 0.25;

const gapBetween = (a: Glyph, b: Glyph): number => Math.max(a.top - b.bottom, b.top - a.bottom);

/**
 * Text that runs up or down, as in the heads of narrow columns, has no base line among the others: its letters are put together here
 * and stand as one where they end.
 */
export const joinTurned = (glyphs: readonly Glyph[]): Glyph[] => {
  const joined: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = joined.at(-1);
    const follows = last?.turned === true && glyph.turned === true && Math.abs(glyph.baseline - last.baseline) < glyph.size * 0.3 && gapBetween(last, glyph) < glyph.size;
    if (!follows) joined.push({ ...glyph });
    else joined[joined.length - 1] = { ...last, ...union([last, glyph]), text: `${last.text}${gapBetween(last, glyph) > wordGap * glyph.size ? ' ' : ''}${glyph.text}` };
  }
  return joined.map((glyph) => (glyph.turned === true ? { ...glyph, baseline: glyph.bottom } : glyph));
};
