import type { Line } from './lines.js';
import { isBlank, splitRange, type FoundTable, type Row } from './rows.js';

/** A tab between two values, or the empty cells at the end of a row. A tab at the start alone is only the indent of a paragraph. */
const isRow = (line: Line | undefined): boolean => line !== undefined && !isBlank(line) && line.text.trimStart().includes('\t');

const hasTab = (line: Line | undefined): boolean => line !== undefined && !isBlank(line) && line.text.includes('\t');

const tabs = (line: Line | undefined): number => line?.text.split('\t').length ?? 0;

/** A line without tabs between two rows of one table heads the rows below it, unless these begin a table of their own. */
const headsRows = (lines: readonly Line[], at: number, first: Line): boolean => {
  const [before, next] = [lines[at - 1], lines[at + 1]];
  return !isBlank(lines[at]) && isRow(before) && isRow(next) && tabs(before) === tabs(next) && next?.text !== first.text;
};

/** A table may begin, after a page break, with a row whose first cells are empty; one tab alone is an indent. */
const beginsIndented = (first: Line | undefined, next: Line | undefined): boolean => hasTab(first) && tabs(first) > 2 && isRow(next) && tabs(first) === tabs(next);

/** Consecutive lines with tabs. Once the table has begun, an indented line is a row, too. */
export const tabTable = (text: string, lines: readonly Line[], at: number): FoundTable | null => {
  const first = lines[at];
  if (!first || !(isRow(first) || beginsIndented(first, lines[at + 1]))) return null;
  const rows: Row[] = [];
  let next = at;
  while (hasTab(lines[next]) || (next > at && headsRows(lines, next, first))) {
    const line = lines[next];
    if (line) rows.push(splitRange(text, line, /\t/g));
    next += 1;
  }
  return { rows, next };
};
