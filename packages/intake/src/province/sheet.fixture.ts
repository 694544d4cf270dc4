import type { Cell, FileContent, Table } from '../blocks.js';

/** Cells as typed; `'<'` continues the cell to its left and `'^'` the one above, as merged cells do. */
export type SheetRows = readonly (readonly (string | number | null)[])[];

const letter = (column: number): string => (column >= 26 ? letter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const cellOf = (value: string | number | null, sheet: string, row: number, column: number): Cell => {
  const place = { kind: 'cell', sheet, cell: `${letter(column)}${row + 1}` } as const;
  if (value === '<') return { text: '', place, continues: 'left' };
  if (value === '^') return { text: '', place, continues: 'above' };
  return { text: value === null ? '' : String(value), place };
};

const tableOf = (rows: SheetRows, sheet: string): Table => {
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    kind: 'table',
    rows: rows.map((row, index) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? null, sheet, index, column))),
    place: { kind: 'cell', sheet, cell: 'A1' },
  };
};

/** A workbook as its reader gives it, one table a sheet. */
export const workbook = (sheets: Readonly<Record<string, SheetRows>>): FileContent => ({
  format: 'xlsx',
  blocks: Object.entries(sheets).map(([name, rows]) => tableOf(rows, name)),
  notes: [],
  pages: Object.keys(sheets).length,
});

export const sheet = (rows: SheetRows, name = 'Sheet1'): FileContent => workbook({ [name]: rows });
