import type { Cell, Table } from '../../blocks.js';
import { union, type Area } from './geometry.js';
import type { Grid } from './grid.js';
import { cellText } from './join-lines.js';
import { linesOf } from './lines.js';
import type { Glyph } from './page-content.js';
import type { PlaceAt } from './page-place.js';

const indexIn = (edges: readonly number[], at: number): number => {
  const index = edges.findIndex((edge, position) => at >= edge && at < (edges[position + 1] ?? edge));
  if (index !== -1) return index;
  return at < (edges[0] ?? 0) ? 0 : edges.length - 2;
};

/** What counts for which cell a letter stands in: its middle, a little above the base line. */
export const middleOf = (glyph: Glyph) => ({ x: (glyph.left + glyph.right) / 2, y: glyph.baseline - glyph.size * 0.3 });

/** The area of every cell by its number. */
const areasOf = (grid: Grid): Map<number, Area> => {
  const areas = new Map<number, Area>();
  grid.cells.forEach((row, y) =>
    row.forEach((cell, x) => {
      const area = { left: grid.xs[x] ?? 0, right: grid.xs[x + 1] ?? 0, top: grid.ys[y] ?? 0, bottom: grid.ys[y + 1] ?? 0 };
      const known = areas.get(cell);
      areas.set(cell, known === undefined ? area : union([known, area]));
    }),
  );
  return areas;
};

/** The cells of a ruled table with their texts. */
export const ruledTable = (grid: Grid, glyphs: readonly Glyph[], placeAt: PlaceAt): Table => {
  const areas = areasOf(grid);
  const inside = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const { x, y } = middleOf(glyph);
    const cell = grid.cells[indexIn(grid.ys, y)]?.[indexIn(grid.xs, x)] ?? 0;
    const known = inside.get(cell);
    if (known === undefined) inside.set(cell, [glyph]);
    else known.push(glyph);
  }
  const toCell = (cell: number): Cell => {
    const area = areas.get(cell) ?? grid;
    const lines = linesOf(inside.get(cell) ?? []);
    const [first] = lines;
    if (first === undefined) return { text: '', place: placeAt(area, area.top) };
    return { text: cellText(lines, area), place: placeAt(union(lines), first.baseline) };
  };
  const seen = new Set<number>();
  const rows = grid.cells.map((row, y) =>
    row.map((cell, x): Cell => {
      if (!seen.has(cell)) {
        seen.add(cell);
        return toCell(cell);
      }
      return { text: '', place: placeAt(areas.get(cell) ?? grid, grid.ys[y] ?? 0), continues: row[x - 1] === cell ? 'left' : 'above' };
    }),
  );
  const first = linesOf(glyphs)[0];
  return { kind: 'table', rows, place: placeAt(grid, first?.baseline ?? grid.top) };
};
