import type { Cell, Table } from '../../blocks.js';
import { union, type Area } from './geometry.js';
import { joinedText } from './join-lines.js';
import { textOf, type Line } from './lines.js';
import type { Glyph } from './page-content.js';
import type { PlaceAt } from './page-place.js';

/** In parts of the size of the type: no space is as wide. */
const columnGap = 1.5;
const fewestRows = 3;

/** A table without lines, or lines that are none. */
export type Part = { top: number; table: Table } | { lines: Line[] };

/** The pieces of a line that stand far apart. */
const piecesOf = (line: Line): Line[] => {
  const groups: Glyph[][] = [];
  for (const glyph of line.glyphs.filter(({ text }) => text.trim() !== '')) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && glyph.left - last.right < columnGap * line.size) group.push(glyph);
    else groups.push([glyph]);
  }
  return groups.map((found) => {
    const [from, to] = [found[0], found.at(-1)];
    const glyphs = line.glyphs.filter((glyph) => glyph.left >= (from?.left ?? 0) && glyph.left <= (to?.left ?? 0));
    return { ...line, ...union(found), glyphs, text: textOf(glyphs), open: false };
  });
};

interface Row {
  line: Line;
  pieces: Line[];
}

/** Stretches of the page that pieces fill; where all rows leave one free, a column ends. */
const columnsOf = (rows: readonly Row[]): Area[] => {
  const columns: Area[] = [];
  for (const piece of rows.flatMap(({ pieces }) => pieces).sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && piece.left < last.right + piece.size * 0.5) columns[columns.length - 1] = union([last, piece]);
    else columns.push(union([piece]));
  }
  return columns;
};

const columnOf = (columns: readonly Area[], piece: Line): number =>
  columns.findIndex(({ left, right }) => piece.left >= left - 1 && piece.right <= right + 1);

/** A row with nothing in its first column goes on in the row above. */
const toTable = (rows: readonly Row[], columns: readonly Area[], placeAt: PlaceAt): Table => {
  const cells: Line[][][] = [];
  for (const { pieces } of rows) {
    const placed = columns.map((_, index) => pieces.filter((piece) => columnOf(columns, piece) === index));
    const above = cells.at(-1);
    const continues = placed[0]?.length === 0 && above !== undefined && placed.every((own, index) => own.length === 0 || above[index]?.length !== 0);
    if (continues) placed.forEach((own, index) => above[index]?.push(...own));
    else cells.push(placed);
  }
  const toCell = (lines: readonly Line[], column: Area, row: readonly Line[]): Cell => {
    const [first] = lines;
    const fallback = union([...row, column]);
    return first === undefined
      ? { text: '', place: placeAt({ ...fallback, left: column.left, right: column.right }, row[0]?.baseline ?? 0) }
      : { text: joinedText(lines), place: placeAt(union(lines), first.baseline) };
  };
  return {
    kind: 'table',
    rows: cells.map((row) => row.map((lines, index) => toCell(lines, columns[index] ?? union(row.flat()), row.flat()))),
    place: placeAt(union(rows.map(({ line }) => line)), rows[0]?.line.baseline ?? 0),
  };
};

/** Rows from the first one: as long as they stand close and leave the same columns. */
const tableFrom = (rows: readonly Row[]): { rows: Row[]; columns: Area[] } | null => {
  let [taken, columns]: [Row[], Area[]] = [[], []];
  for (const row of rows) {
    const last = taken.at(-1);
    if (last !== undefined && row.line.baseline - last.line.baseline > 3 * row.line.size) break;
    const next = columnsOf([...taken, row]);
    if (next.length < 2 || (columns.length > 0 && next.length < columns.length)) break;
    [taken, columns] = [[...taken, row], next];
  }
  while (taken.at(-1)?.pieces.length === 1 && columnOf(columns, taken.at(-1)?.line ?? taken[0]!.line) <= 0) taken = taken.slice(0, -1);
  return taken.filter(({ pieces }) => pieces.length > 1).length >= fewestRows ? { rows: taken, columns: columnsOf(taken) } : null;
};

/** Tables that have no lines: rows whose pieces stand in the same columns. */
export const alignedTables = (lines: readonly Line[], placeAt: PlaceAt): Part[] => {
  const rows = lines.map((line) => ({ line, pieces: piecesOf(line) }));
  const parts: Part[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    const found = row.pieces.length > 1 ? tableFrom(rows.slice(at)) : null;
    const last = parts.at(-1);
    if (found !== null) {
      parts.push({ top: row.line.top, table: toTable(found.rows, found.columns, placeAt) });
      at += found.rows.length - 1;
    } else if (last !== undefined && 'lines' in last) last.lines.push(row.line);
    else parts.push({ lines: [row.line] });
  }
  return parts;
};
