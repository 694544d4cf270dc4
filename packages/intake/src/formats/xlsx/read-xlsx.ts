import { read, type CellObject, type Range, type WorkSheet } from '@e965/xlsx';
import type { FileContent, Table } from '../../blocks.js';
import { FileRefused } from '../../refusal.js';
import { formulaNotes } from '../formula-notes.js';
import { macroNotes } from '../office/office-kind.js';
import type { Parts } from '../office/unpack.js';
import { columnName, sheetTables, type SheetCell } from '../sheet-tables.js';
import { printedNumber } from './printed-number.js';

type Formula = Parameters<typeof formulaNotes>[0][number];

/** A cell by its cached value; a formula is never worked out. */
const textOf = (cell: CellObject): string => {
  if (cell.t === 'n' && typeof cell.v === 'number') return printedNumber(cell.v, cell.w);
  if (cell.t === 's') return String(cell.v ?? '');
  return cell.w ?? String(cell.v ?? '');
};

const rowsOf = (sheet: WorkSheet): (CellObject | undefined)[][] => (sheet as { '!data'?: (CellObject | undefined)[][] })['!data'] ?? [];

/** Marks the cells that a merged one covers, within the part of the sheet that is used: titles are often merged over the whole of it. */
const merge = (rows: (SheetCell | undefined)[][], width: number, { s, e }: Range): void => {
  for (let row = s.r; row <= Math.min(e.r, rows.length - 1); row += 1) {
    const cells = (rows[row] ??= []);
    for (let column = s.c; column <= Math.min(e.c, width - 1); column += 1) {
      if (row === s.r && column === s.c) continue;
      cells[column] = { text: '', continues: column === s.c ? 'above' : 'left' };
    }
  }
};

const readSheet = (name: string, sheet: WorkSheet): { tables: Table[]; formulas: Formula[] } => {
  const formulas: Formula[] = [];
  const rows = Array.from(rowsOf(sheet), (cells, row) =>
    Array.from(cells ?? [], (cell, column): SheetCell | undefined => {
      if (!cell) return undefined;
      if (cell.f !== undefined) formulas.push({ place: { kind: 'cell', sheet: name, cell: `${columnName(column)}${row + 1}` }, printed: `=${cell.f}` });
      return { text: textOf(cell) };
    }),
  );
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  for (const range of sheet['!merges'] ?? []) merge(rows, width, range);
  return { tables: sheetTables(name, rows), formulas };
};

/** A workbook: every sheet, hidden ones too, as tables parted by empty rows. Values are read, formulas and macros only told of. */
export const readXlsx = (bytes: Buffer, parts: Parts): FileContent => {
  const workbook = read(bytes, { type: 'buffer', dense: true, cellHTML: false, cellText: true });
  const sheets = workbook.SheetNames.flatMap((name) => {
    const sheet = workbook.Sheets[name];
    return sheet && sheet['!type'] !== 'chart' ? [readSheet(name, sheet)] : [];
  });
  const blocks = sheets.flatMap(({ tables }) => tables);
  if (blocks.length === 0) throw new FileRefused('empty-file');
  return { format: 'xlsx', blocks, notes: [...macroNotes(parts), ...formulaNotes(sheets.flatMap(({ formulas }) => formulas))], pages: workbook.SheetNames.length };
};
