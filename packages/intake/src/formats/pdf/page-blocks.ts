import type { Block } from '../../blocks.js';
import { alignedTables, type Part } from './aligned-table.js';
import { heightOf, holds, union, widthOf, type Area } from './geometry.js';
import { gridsOf, type Grid } from './grid.js';
import { linesOf, type Line } from './lines.js';
import type { Glyph, PageContent } from './page-content.js';
import { placesOn, type PlaceAt } from './page-place.js';
import { paragraphsOf } from './paragraphs.js';
import { middleOf, ruledTable } from './ruled-table.js';

/** A page taken apart: its ruled tables with what stands in them, and the lines outside. */
export interface PageParts {
  content: PageContent;
  tables: { grid: Grid; glyphs: Glyph[] }[];
  lines: Line[];
}

const sizeOf = (area: Area): number => widthOf(area) * heightOf(area);

export const partsOf = (content: PageContent): PageParts => {
  const tables = gridsOf(content.rules)
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .map((grid) => ({ grid, glyphs: [] as Glyph[] }));
  const outside: Glyph[] = [];
  for (const glyph of content.glyphs) {
    const middle = middleOf(glyph);
    const inside = tables.find(({ grid }) => holds(grid, middle, 1));
    (inside?.glyphs ?? outside).push(glyph);
  }
  const filled = tables.filter(({ glyphs }) => glyphs.some(({ text }) => text.trim() !== ''));
  return { content, tables: filled, lines: linesOf(outside) };
};

interface Placed {
  top: number;
  blocks: Block[];
}

const placed = (part: Part, area: Area, placeAt: PlaceAt): Placed =>
  'table' in part ? { top: part.top, blocks: [part.table] } : { top: part.lines[0]?.top ?? 0, blocks: paragraphsOf(part.lines, area, placeAt) };

/** The paragraphs and tables of a page from top to bottom. */
export const blocksOf = ({ content, tables, lines }: PageParts): Block[] => {
  const placeAt = placesOn(content);
  const ruled = tables.map(({ grid, glyphs }): Placed => ({ top: grid.top, blocks: [ruledTable(grid, glyphs, placeAt)] }));
  const tops = ruled.map(({ top }) => top).sort((a, b) => a - b);
  const area = lines.length === 0 ? { left: 0, top: 0, right: 0, bottom: 0 } : union(lines);
  const stretches = [...tops, Number.POSITIVE_INFINITY].map((end, index) => lines.filter(({ baseline }) => baseline < end && baseline >= (tops[index - 1] ?? 0)));
  const running = stretches.flatMap((stretch) => alignedTables(stretch, placeAt).map((part) => placed(part, area, placeAt)));
  return [...ruled, ...running].sort((a, b) => a.top - b.top).flatMap(({ blocks }) => blocks);
};
