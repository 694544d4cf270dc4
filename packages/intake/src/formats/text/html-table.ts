import { Parser } from 'htmlparser2';
import type { Line } from './lines.js';
import type { FoundTable, Row, RowCell } from './rows.js';

interface Span {
  columns: number;
  rows: number;
}

interface SpannedCell extends Span {
  start: number;
  end: number;
}

/** No table of a document is wider, and no cell of one higher; a number over it is damage. */
const most = 200;

const spanOf = (attributes: Record<string, string>): Span => {
  const read = (name: string): number => Math.min(Math.max(1, Number.parseInt(attributes[name] ?? '1', 10) || 1), most);
  return { columns: read('colspan'), rows: read('rowspan') };
};

/** The cells of the outermost table, row by row; a table inside a cell stays in its text. */
const cellsOf = (source: string, offset: number): SpannedCell[][] => {
  const rows: SpannedCell[][] = [];
  let depth = 0;
  let open: (Span & { start: number }) | null = null;
  const close = (at: number): void => {
    if (open) rows.at(-1)?.push({ ...open, end: offset + at });
    open = null;
  };
  const isCell = (name: string): boolean => name === 'td' || name === 'th';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'table') depth += 1;
      if (depth !== 1) return;
      if (name === 'tr') rows.push([]);
      if (isCell(name)) {
        close(parser.startIndex);
        open = { ...spanOf(attributes), start: offset + parser.endIndex + 1 };
      }
    },
    onclosetag: (name) => {
      if (depth === 1 && isCell(name)) close(parser.startIndex);
      if (name === 'table') depth -= 1;
    },
  });
  parser.write(source);
  parser.end();
  return rows;
};

/** Spanned cells laid out on one grid. */
const layOut = (rows: readonly SpannedCell[][]): Row[] => {
  const grid: (RowCell | undefined)[][] = rows.map(() => []);
  for (const [index, cells] of rows.entries()) {
    for (const cell of cells) {
      let column = 0;
      while (grid[index]?.[column]) column += 1;
      for (let row = index; row < Math.min(index + cell.rows, rows.length); row += 1) {
        for (let at = column; at < Math.min(column + cell.columns, most); at += 1) {
          const { start, end } = cell;
          const continues = at > column ? 'left' : 'above';
          (grid[row] ??= [])[at] ??= row === index && at === column ? { start, end } : { start, end: start, continues };
        }
      }
    }
  }
  return grid.map((row) => Array.from(row, (cell): RowCell => cell ?? { start: row[0]?.start ?? 0, end: row[0]?.start ?? 0 }));
};

/** An HTML table, as some extractions write them; it may stand on one line or on many. */
export const htmlTable = (text: string, lines: readonly Line[], at: number): FoundTable | null => {
  const first = lines[at];
  if (!first || !/^\s*<table\b/i.test(first.text)) return null;
  const rest = text.slice(first.start);
  const length = /<\/table>(?!\s*<\/t[dh])/i.exec(rest);
  const end = length ? first.start + length.index + length[0].length : text.length;
  const rows = layOut(cellsOf(text.slice(first.start, end), first.start)).filter((row) => row.length > 0);
  if (rows.length === 0) return null;
  const behind = lines.findIndex((line) => line.start >= end);
  return { rows, next: behind === -1 ? lines.length : behind };
};
