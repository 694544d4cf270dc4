import type { Place } from '@prongsai/ita';
import type { Block, Cell, FileContent, Table } from '../../blocks.js';
import { FileRefused } from '../../refusal.js';
import { cleanMarkup } from './clean-markup.js';
import { htmlTable } from './html-table.js';
import { linesOf, type Line } from './lines.js';
import { paragraphAt } from './paragraph.js';
import { pipeTable } from './pipe-table.js';
import { isBlank, type FoundTable, type Row, type RowCell } from './rows.js';
import { tabTable } from './tab-table.js';

/** Rules, fences and pictures: nothing is printed there but a line. */
const ornament = /^\s*(?:```\w*|-{3,}|\*{3,}|_{3,}|={3,}|!\[[^\]]*\]\([^)]*\))\s*$/;

const lineAt = (lines: readonly Line[], offset: number): number => {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low]?.number ?? 1;
};

const tableOf = (text: string, lines: readonly Line[], rows: readonly Row[]): Table => {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const cells = rows.map((row): Cell[] => {
    const behind = row.at(-1)?.end ?? 0;
    const filled = [...row, ...Array.from({ length: width - row.length }, () => ({ start: behind, end: behind }))];
    return filled.map(({ continues, ...range }: RowCell): Cell => {
      const { text: printed, start, end, lostMarkers } = cleanMarkup(text, range);
      const place: Place = { kind: 'text', line: lineAt(lines, start), start, end };
      return { text: printed, place, ...(continues ? { continues } : {}), ...(lostMarkers ? { lostMarkers } : {}) };
    });
  });
  const [start, end] = [rows[0]?.[0]?.start ?? 0, rows.at(-1)?.at(-1)?.end ?? 0];
  return { kind: 'table', rows: cells, place: { kind: 'text', line: lineAt(lines, start), start, end } };
};

const isPrinted = ({ rows }: Table): boolean => rows.some((row) => row.some(({ text }) => text !== ''));

/** Plain text as an extraction leaves it: a paragraph a line, tables by tabs, pipes or tags, light markup. */
export const readText = (text: string): FileContent => {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const found: FoundTable | null = htmlTable(text, lines, at) ?? pipeTable(text, lines, at) ?? tabTable(text, lines, at);
    if (found) {
      const table = tableOf(text, lines, found.rows);
      if (isPrinted(table)) blocks.push(table);
      at = found.next;
    } else if (isBlank(lines[at]) || ornament.test(lines[at]?.text ?? '')) {
      at += 1;
    } else {
      const { paragraph, next } = paragraphAt(text, lines, at);
      if (paragraph) blocks.push(paragraph);
      at = next;
    }
  }
  if (blocks.length === 0) throw new FileRefused('empty-file');
  return { format: 'text', blocks, notes: [], pages: 1 };
};
