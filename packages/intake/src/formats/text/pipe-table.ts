import type { Line } from './lines.js';
import { isBlank, splitRange, type FoundTable, type Row } from './rows.js';

const separator = /^(?:\|\s*)?:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$|^\+(?:[-=]+\+)+$/;

const isSeparator = (line: Line | undefined): boolean => line !== undefined && /[|+]/.test(line.text) && separator.test(line.text.trim());

const pipes = (line: Line | undefined): number => line?.text.match(/(?<!\\)\|/g)?.length ?? 0;

const isFramed = (line: Line | undefined): boolean => line !== undefined && /^\s*\|/.test(line.text) && pipes(line) >= 2;

/** Without an outer frame, a neighbour of the same kind makes a line with pipes a row. */
const isBare = (lines: readonly Line[], at: number): boolean => {
  const own = pipes(lines[at]);
  if (own === 0 || isSeparator(lines[at])) return false;
  return [lines[at - 1], lines[at + 1]].some((other) => isSeparator(other) || (own >= 2 && pipes(other) === own));
};

const isRow = (lines: readonly Line[], at: number): boolean => isFramed(lines[at]) || isBare(lines, at);

/** A cell with a line end inside leaves the frame open; it closes on a later line before the next row. */
const lastLineOf = (lines: readonly Line[], at: number): number => {
  if (!isFramed(lines[at]) || /\|\s*$/.test(lines[at]?.text ?? '')) return at;
  for (let next = at + 1; !isBlank(lines[next]) && !/^\s*\|/.test(lines[next]?.text ?? ''); next += 1) if (/\|\s*$/.test(lines[next]?.text ?? '')) return next;
  return at;
};

const cellsOf = (text: string, first: Line, last: Line): Row => {
  const whole = text.slice(first.start, last.end);
  const start = first.start + (/^\s*\|/.exec(whole)?.[0].length ?? 0);
  const end = last.end - (/(?<!\\)\|\s*$/.exec(whole)?.[0].length ?? 0);
  return splitRange(text, { start, end: Math.max(start, end) }, /(?<!\\)\|/g);
};

/** Consecutive lines with pipes, framed or not; the line of dashes under a header is not a row. */
export const pipeTable = (text: string, lines: readonly Line[], at: number): FoundTable | null => {
  if (!isRow(lines, at) && !(isSeparator(lines[at]) && isRow(lines, at + 1))) return null;
  const rows: Row[] = [];
  let next = at;
  while (isRow(lines, next) || isSeparator(lines[next])) {
    const last = lastLineOf(lines, next);
    const [from, to] = [lines[next], lines[last]];
    if (from && to && !isSeparator(from)) rows.push(cellsOf(text, from, to));
    next = last + 1;
  }
  return rows.length === 0 ? null : { rows, next };
};
