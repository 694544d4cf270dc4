import type { FileContent } from '../blocks.js';
import { sheetTables, type SheetCell } from '../formats/sheet-tables.js';

/** Cells as typed; `'<'` continues the cell to its left and `'^'` the one above, as merged cells do. */
export type SheetRows = readonly (readonly (string | number | null)[])[];

const cellOf = (value: string | number | null): SheetCell | null => {
  if (value === null) return null;
  if (value === '<') return { text: '', continues: 'left' };
  return value === '^' ? { text: '', continues: 'above' } : { text: String(value) };
};

/** A workbook as its reader gives it: sheets parted into tables at their empty rows. */
export const workbook = (sheets: Readonly<Record<string, SheetRows>>): FileContent => ({
  format: 'xlsx',
  blocks: Object.entries(sheets).flatMap(([name, rows]) => sheetTables(name, rows.map((row) => row.map(cellOf)))),
  notes: [],
  pages: Object.keys(sheets).length,
});

export const sheet = (rows: SheetRows, name = 'Sheet1'): FileContent => workbook({ [name]: rows });
