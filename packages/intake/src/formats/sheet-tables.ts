import type { Cell, Table } from '../blocks.js';

/** One cell of a sheet before its place is written; `null` for nothing. */
export interface SheetCell {
  text: string;
  continues?: Cell['continues'];
}

export type SheetRow = readonly (SheetCell | null | undefined)[];

const letters = new Map<number, string>();

/** `A`, `B`, … `AA` for columns from 0. */
export const columnName = (column: number): string => {
  const known = letters.get(column);
  if (known !== undefined) return known;
  const name = (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCodePoint(65 + (column % 26));
  letters.set(column, name);
  return name;
};

const isFilled = (cell: SheetCell | null | undefined): boolean => !!cell && (cell.text.trim() !== '' || cell.continues === 'above');

interface Span {
  first: number;
  last: number;
}

const filledSpan = (row: SheetRow): Span | null => {
  const first = row.findIndex(isFilled);
  return first === -1 ? null : { first, last: row.findLastIndex((cell) => isFilled(cell) || cell?.continues !== undefined) };
};

/** Runs of rows without a fully empty one between them. */
const runsOf = (rows: readonly SheetRow[]): { start: number; spans: Span[] }[] => {
  const runs: { start: number; spans: Span[] }[] = [];
  let open: { start: number; spans: Span[] } | null = null;
  for (const [index, row] of rows.entries()) {
    const span = filledSpan(row);
    if (span === null) open = null;
    else if (open === null) runs.push((open = { start: index, spans: [span] }));
    else open.spans.push(span);
  }
  return runs;
};

/** The tables of a sheet: parted at fully empty rows, as wide as their widest row. Rows and columns count from 0 here. */
export const sheetTables = (sheet: string, rows: readonly SheetRow[]): Table[] =>
  runsOf(rows).map(({ start, spans }): Table => {
    const { first, last } = spans.reduce((wide, span) => ({ first: Math.min(wide.first, span.first), last: Math.max(wide.last, span.last) }));
    const cellAt = (row: number, column: number): Cell => {
      const found = rows[row]?.[column];
      return {
        text: found?.text.trim() ?? '',
        place: { kind: 'cell', sheet, cell: `${columnName(column)}${row + 1}` },
        ...(found?.continues ? { continues: found.continues } : {}),
      };
    };
    const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return {
      kind: 'table',
      rows: spans.map((_, index) => columns.map((column) => cellAt(start + index, column))),
      place: { kind: 'cell', sheet, cell: `${columnName(first)}${start + 1}` },
    };
  });
