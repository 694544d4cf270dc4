import type { Cell } from '../../blocks.js';
import type { Range } from './markup-pieces.js';
import type { Line } from './lines.js';

/** Where a cell stands, before it is cleaned. */
export interface RowCell extends Range {
  continues?: Cell['continues'];
}

export type Row = RowCell[];

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
