import { utils, write, type CellObject, type Range, type WorkSheet } from '@e965/xlsx';
import { gridOf } from './draw-text.fixture.js';
import type { DrawnPart, DrawnTable } from './layout.fixture.js';

const plainNumber = /^\d{1,3}(?:\.\d{2})?$/;

const valueOf = (text: string): string | number => (plainNumber.test(text) ? Number(text) : text);

const mergesOf = ({ rows }: DrawnTable, from: number): Range[] => {
  const merges: Range[] = [];
  const open: number[] = [];
  rows.forEach((row, down) => {
    let column = 0;
    for (const cell of row) {
      while ((open[column] ?? 0) > down) column += 1;
      const { across = 1, down: tall = 1 } = typeof cell === 'string' ? {} : cell;
      if (across > 1 || tall > 1) merges.push({ s: { r: from + down, c: column }, e: { r: from + down + tall - 1, c: column + across - 1 } });
      for (let at = column; at < column + across; at += 1) open[at] = down + tall;
      column += across;
    }
  });
  return merges;
};

/** The rows of a sheet, paragraphs in its first column, a blank row around each table. */
const rowsOf = (parts: readonly DrawnPart[]): { rows: string[][]; merges: Range[] } => {
  const rows: string[][] = [];
  const merges: Range[] = [];
  for (const part of parts) {
    if (typeof part === 'string') rows.push([part]);
    else if ('heading' in part) rows.push([part.heading]);
    else if ('rows' in part) {
      rows.push([]);
      merges.push(...mergesOf(part, rows.length));
      rows.push(...gridOf(part), []);
    }
  }
  return { rows, merges };
};

const isCell = (value: unknown): value is CellObject => typeof value === 'object' && value !== null && 't' in value;

const sheetOf = (parts: readonly DrawnPart[]): WorkSheet => {
  const { rows, merges } = rowsOf(parts);
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(valueOf)));
  rows.forEach((row, r) =>
    row.forEach((text, c) => {
      const cell: unknown = sheet[utils.encode_cell({ r, c })];
      if (isCell(cell) && cell.t === 'n' && text.includes('.')) cell.z = '0.00';
    }),
  );
  sheet['!merges'] = merges;
  return sheet;
};

/** A workbook; scores are numbers with two decimals shown. */
export const drawXlsx = (parts: readonly DrawnPart[]): Uint8Array => {
  const sheets: { name: string; parts: DrawnPart[] }[] = [];
  for (const part of parts) {
    if (typeof part !== 'string' && 'sheet' in part) sheets.push({ name: part.sheet, parts: [] });
    else if (sheets.length === 0) sheets.push({ name: 'ผลการประเมิน', parts: [part] });
    else sheets.at(-1)?.parts.push(part);
  }
  const book = utils.book_new();
  for (const { name, parts: own } of sheets) utils.book_append_sheet(book, sheetOf(own), name);
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
};

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const drawCsv = (parts: readonly DrawnPart[]): string => rowsOf(parts).rows.map((row) => row.map(quoted).join(',')).join('\r\n');
