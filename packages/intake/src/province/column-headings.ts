import type { Place } from '@prongsai/ita';
import { countsColumns, type HeaderBand } from './find-header.js';
import type { Grid } from './grid.js';
import { readHeading, type Heading } from './heading.js';

/** The headings above one column, from the top. */
export interface ColumnHeadings {
  texts: string[];
  headings: Heading[];
  /** Of the lowest. */
  place: Place | null;
}

/** The cell whose text stands over a column: its own, or the one that reaches over it from the left. */
const ownerOf = (grid: Grid, row: number, column: number): number => {
  let owner = column;
  while (owner > 0 && grid.continues(row, owner) === 'left') owner -= 1;
  return owner;
};

const hasMerged = (grid: Grid, row: number): boolean => {
  for (let column = 0; column < grid.columns; column += 1) if (grid.continues(row, column) !== undefined) return true;
  return false;
};

/**
 * Files without merged cells leave the places beside a group's heading empty: the instrument or year to the left then goes for a number
 * or indicator below, and for a score or grade below a year, but for nothing else.
 */
const inherited = (grid: Grid, row: number, column: number, band: HeaderBand): number | null => {
  if (row + 1 >= band.to || hasMerged(grid, row)) return null;
  const below = readHeading(grid.text(row + 1, column));
  for (let left = column - 1; left >= 0; left -= 1) {
    if (grid.text(row, left).trim() === '') continue;
    const group = readHeading(grid.text(row, left));
    const numbered = below.number !== undefined || below.indicator !== undefined;
    const yearly = group.fiscalYear !== undefined && (numbered || below.field === 'overall' || below.field === 'grade' || below.field === 'result');
    return (group.instrument !== undefined && numbered) || yearly ? left : null;
  }
  return null;
};

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const columnHeadings = (grid: Grid, band: HeaderBand): ColumnHeadings[] => {
  const rows = Array.from({ length: band.to - band.from }, (_, index) => band.from + index);
  const columns = Array.from({ length: grid.columns }, (_, column): ColumnHeadings => ({ texts: [], headings: [], place: grid.at(band.from, column)?.place ?? null }));
  const nameColumns = columns.flatMap((_, column) => (rows.some((row) => readHeading(grid.text(row, ownerOf(grid, row, column))).field === 'name') ? [column] : []));
  for (const row of rows.filter((each) => !countsColumns(grid, each, nameColumns))) {
    for (const [column, found] of columns.entries()) {
      const owner = ownerOf(grid, row, column);
      const text = tidy(grid.text(row, owner));
      const source = text === '' ? inherited(grid, row, column, band) : owner;
      const printed = source === null ? '' : tidy(grid.text(row, source));
      if (printed === '') continue;
      found.texts.push(printed);
      found.headings.push(readHeading(printed));
      found.place = grid.at(row, column)?.place ?? found.place;
    }
  }
  return columns;
};
