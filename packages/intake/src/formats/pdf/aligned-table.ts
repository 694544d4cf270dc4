import type { Cell, Table } from '../../blocks.js';
import { union, type Area } from './geometry.js';
import { joinedText } from './join-lines.js';
import type { Line } from './lines.js';
import type { PlaceAt } from './page-place.js';
import { piecesOf } from './pieces.js';

const fewestRows = 3;
/** After so many rows the columns are known; what reaches over several of them is no row. */
const settled = 2;
/** In parts of the size of the type: rows that are farther apart belong to different tables. */
const rowGap = 3;

/** A table without lines, or lines that are none. */
export type Part = { top: number; table: Table } | { lines: Line[] };

interface Row {
  line: Line;
  pieces: Line[];
}

/** Stretches of the page that pieces fill; where all rows leave one free, a column ends. */
const stretchesOf = (rows: readonly Row[]): Area[] => {
  const columns: Area[] = [];
  for (const piece of rows.flatMap(({ pieces }) => pieces).sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && piece.left < last.right + piece.size * 0.5) columns[columns.length - 1] = union([last, piece]);
    else columns.push(union([piece]));
  }
  return columns;
};

/** Columns by the order of the pieces in full rows: heads may stand in the middle of what is below them and to its side. */
const orderedColumns = (rows: readonly Row[]): Area[] | null => {
  const most = Math.max(...rows.map(({ pieces }) => pieces.length));
  const full = rows.filter(({ pieces }) => pieces.length === most);
  if (full.length < fewestRows || full.length < rows.length / 2) return null;
  const columnsWith = (counted: readonly Row[]) => Array.from({ length: most }, (_, index) => union(counted.flatMap(({ pieces }) => pieces[index] ?? [])));
  const inOrder = (columns: readonly Area[]) => columns.every((column, index) => column.left > (columns[index - 1]?.right ?? Number.NEGATIVE_INFINITY));
  return [columnsWith(full), columnsWith(full.slice(1))].find(inOrder) ?? null;
};

const columnsOf = (rows: readonly Row[]): Area[] => orderedColumns(rows) ?? stretchesOf(rows);

const distance = (column: Area, piece: Area): number => Math.max(column.left - piece.right, piece.left - column.right);

const columnOf = (columns: readonly Area[], piece: Area): number => {
  const distances = columns.map((column) => distance(column, piece));
  return distances.indexOf(Math.min(...distances));
};

/** Rows of cells, each of the lines in it. A row with nothing in its first column goes on in the row above. */
const cellsOf = (rows: readonly Row[], columns: readonly Area[]): Line[][][] => {
  const cells: Line[][][] = [];
  for (const { pieces } of rows) {
    const inOrder = pieces.length === columns.length;
    const own = columns.map((_, index) => pieces.filter((piece, at) => (inOrder ? at : columnOf(columns, piece)) === index));
    const above = cells.at(-1);
    const continues = own[0]?.length === 0 && above !== undefined && own.every((lines, index) => lines.length === 0 || above[index]?.length !== 0);
    if (continues) own.forEach((lines, index) => above[index]?.push(...lines));
    else cells.push(own);
  }
  return cells;
};

const toTable = (rows: readonly Row[], columns: readonly Area[], placeAt: PlaceAt): Table => {
  const toCell = (lines: readonly Line[], column: Area, row: Area, baseline: number): Cell => {
    const [first] = lines;
    if (first === undefined) return { text: '', place: placeAt({ ...row, left: column.left, right: column.right }, baseline) };
    return { text: joinedText(lines), place: placeAt(union(lines), first.baseline) };
  };
  const whole = union(rows.map(({ line }) => line));
  return {
    kind: 'table',
    rows: cellsOf(rows, columns).map((row) => {
      const lines = row.flat();
      const area = lines.length === 0 ? whole : union(lines);
      return row.map((cell, index) => toCell(cell, columns[index] ?? area, area, lines[0]?.baseline ?? whole.top));
    }),
    place: placeAt(whole, rows[0]?.line.baseline ?? whole.top),
  };
};

const reachesOver = (columns: readonly Area[], { pieces }: Row): boolean =>
  pieces.some((piece) => columns.filter((column) => distance(column, piece) < 0).length > 1);

/** The rows of a table that begins with the first of these, as long as they stand close and leave the same columns. */
const tableFrom = (rows: readonly Row[]): Row[] | null => {
  const taken: Row[] = [];
  for (const row of rows) {
    const last = taken.at(-1);
    if (last !== undefined && row.line.baseline - last.line.baseline > rowGap * row.line.size) break;
    const spans = taken.length >= settled && reachesOver(columnsOf(taken), row);
    if (spans || columnsOf([...taken, row]).length < 2) break;
    taken.push(row);
  }
  while (taken.at(-1)?.pieces.length === 1 && columnOf(columnsOf(taken), taken.at(-1)?.line ?? { left: 0, top: 0, right: 0, bottom: 0 }) === 0) taken.pop();
  return taken.filter(({ pieces }) => pieces.length > 1).length >= fewestRows ? taken : null;
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
      parts.push({ top: row.line.top, table: toTable(found, columnsOf(found), placeAt) });
      at += found.length - 1;
    } else if (last !== undefined && 'lines' in last) last.lines.push(row.line);
    else parts.push({ lines: [row.line] });
  }
  return parts;
};
