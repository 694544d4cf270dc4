import type { Line } from './lines.js';
import type { Range } from './clean-markup.js';

/** A row of a table in plain text: where its cells stand, before they are cleaned. */
export type Row = Range[];

/** A table found at a line, and the line behind it. */
export interface FoundTable {
  rows: Row[];
  next: number;
}

export const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';

/** The stretches between the places where a pattern matches. */
export const splitRange = (text: string, { start, end }: Range, separator: RegExp): Row => {
  const cells: Row = [];
  let at = start;
  for (const match of text.slice(start, end).matchAll(separator)) {
    cells.push({ start: at, end: start + match.index });
    at = start + match.index + match[0].length;
  }
  return [...cells, { start: at, end }];
};
