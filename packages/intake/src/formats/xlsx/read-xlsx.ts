import { read, SSF, utils, type CellObject, type Range, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { FileContent, Table } from '../../blocks.js';
import { FileRefused } from '../../refusal.js';
import { formulaNotes } from '../formula-notes.js';
import { macroNotes } from '../office/office-kind.js';
import type { Parts } from '../office/unpack.js';
import { columnName, sheetTables, type SheetCell } from '../sheet-tables.js';
import { printedNumber } from './printed-number.js';

type Formula = Parameters<typeof formulaNotes>[0][number];

const format = SSF.format as (format: string | number, value: number, options: { date1904: boolean }) => string;

/** `null` for a number without a format, as most are: the library's way of writing those is the slowest part of reading a sheet. */
const formatted = (value: number, z: CellObject['z'], date1904: boolean): string | null => {
  if (z === undefined || z === 'General') return null;
  try {
    return format(z, value, { date1904 });
  } catch {
    return null;
  }
};

/** A cell by its cached value; a formula is never worked out. */
const textOf = (cell: CellObject, date1904: boolean): string => {
  if (cell.t === 's') return String(cell.v ?? '');
  if (cell.t !== 'n' || typeof cell.v !== 'number') return utils.format_cell(cell);
  return printedNumber(cell.v, formatted(cell.v, cell.z, date1904));
};

type DenseRows = ((CellObject | undefined)[] | undefined)[];

const rowsOf = (sheet: WorkSheet): DenseRows => (sheet as { '!data'?: DenseRows })['!data'] ?? [];

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

const readSheet = (name: string, sheet: WorkSheet, date1904: boolean): { tables: Table[]; formulas: Formula[] } => {
  const formulas: Formula[] = [];
  const rows = Array.from(rowsOf(sheet), (cells = [], row) =>
    cells.map((cell, column): SheetCell | undefined => {
      if (!cell) return undefined;
      if (cell.f !== undefined) formulas.push({ place: { kind: 'cell', sheet: name, cell: `${columnName(column)}${row + 1}` }, printed: `=${cell.f}` });
      return { text: textOf(cell, date1904) };
    }),
  );
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  for (const range of sheet['!merges'] ?? []) merge(rows, width, range);
  return { tables: sheetTables(name, rows), formulas };
};

const countsFrom1904 = ({ Workbook }: WorkBook): boolean => Workbook?.WBProps?.date1904 === true;

/** A workbook: every sheet, hidden ones too, as tables parted by empty rows. Values are read, formulas and macros only told of. */
export const readXlsx = (bytes: Buffer, parts: Parts): FileContent => {
  const workbook = read(bytes, { type: 'buffer', dense: true, cellHTML: false, cellText: false, cellNF: true });
  const sheets = workbook.SheetNames.flatMap((name) => {
    const sheet = workbook.Sheets[name];
    return sheet && sheet['!type'] !== 'chart' ? [readSheet(name, sheet, countsFrom1904(workbook))] : [];
  });
  const blocks = sheets.flatMap(({ tables }) => tables);
  if (blocks.length === 0) throw new FileRefused('empty-file');
  return { format: 'xlsx', blocks, notes: [...macroNotes(parts), ...formulaNotes(sheets.flatMap(({ formulas }) => formulas))], pages: workbook.SheetNames.length };
};
