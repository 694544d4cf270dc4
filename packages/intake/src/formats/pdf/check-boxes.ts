import { centreOf, heightOf, holds, widthOf } from './geometry.js';
import type { Glyph } from './page-content.js';
import type { Figure } from './page-rules.js';

const smallest = 4;
const ticks = /^[✓✔✗✘xX×/√]$/;

/** Check-boxes that were drawn: small squares, ticked where something is drawn or written inside. */
export const withDrawnBoxes = (glyphs: readonly Glyph[], figures: readonly Figure[]): Glyph[] => {
  const boxes = figures.filter(({ area, box }) => box && widthOf(area) >= smallest);
  if (boxes.length === 0) return [...glyphs];
  const inside = ({ area }: Figure) => (other: { left: number; right: number; top: number; bottom: number }) => holds(area, centreOf(other), 1);
  const marks = glyphs.filter((glyph) => ticks.test(glyph.text) && boxes.some((box) => inside(box)(glyph)));
  const drawn = boxes.map((box): Glyph => {
    const ticked = figures.some((figure) => !figure.box && inside(box)(figure.area)) || marks.some(inside(box));
    const { area } = box;
    const size = heightOf(area) * 1.2;
    return { ...area, text: ticked ? '☑' : '☐', baseline: area.bottom - size * 0.1, size, bold: false };
  });
  return [...glyphs.filter((glyph) => !marks.includes(glyph)), ...drawn];
};
