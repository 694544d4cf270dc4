import type { Line } from './lines.js';
import { isBlank, splitRange, type FoundTable, type Row } from './rows.js';

/** A tab between two values, or the empty cells at the end of a row. A tab at the start alone is only the indent of a paragraph. */
const isRow = (line: Line | undefined): boolean => line !== undefined && !isBlank(line) && /\S[^\n]*\t/.test(line.text);

const hasTab = (line: Line | undefined): boolean => line !== undefined && !isBlank(line) && line.text.includes('\t');

const tabs = (line: Line | undefined): number => line?.text.split('\t').length ?? 0;

/** A line without tabs between two rows of one table heads the rows below it, unless these begin a table of their own. */
const headsRows = (lines: readonly Line[], at: number, first: Line): boolean => {
  const [before, next] = [lines[at - 1], lines[at + 1]];
  return !isBlank(lines[at]) && isRow(before) && isRow(next) && tabs(before) === tabs(next) && next?.text !== first.text;
};

/** Consecutive lines with tabs. An empty first cell makes an indented line a row, too, once the table has begun. */
export const tabTable = (text: string, lines: readonly Line[], at: number): FoundTable | null => {
  const first = lines[at];
  const begins = isRow(first) || (hasTab(first) && isRow(lines[at + 1]) && tabs(first) === tabs(lines[at + 1]));
  if (!first || !begins) return null;
  const rows: Row[] = [];
  let next = at;
  while (hasTab(lines[next]) || (next > at && headsRows(lines, next, first))) {
    const line = lines[next];
    if (line) rows.push(splitRange(text, line, /\t/g));
    next += 1;
  }
  return { rows, next };
};
