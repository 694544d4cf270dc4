import { filledColumns, type Grid } from './grid.js';
import { readHeading, type Heading } from './heading.js';

/** Rows of headings; `to` is the first row of data. */
export interface HeaderBand {
  from: number;
  to: number;
}

/** Titles, emblems and notes above a table seldom take more. */
const searchedRows = 60;
const rowsBelow = 6;

const isTelling = ({ indicator, instrument, field }: Heading): boolean => indicator !== undefined || instrument !== undefined || field !== undefined;

const says = (heading: Heading): boolean => isTelling(heading) || heading.number !== undefined || heading.fiscalYear !== undefined;

/** Two headings in a row at least, and not many texts that are none; a single one is a title, or the heading of a row. */
const isHeaderRow = (grid: Grid, row: number): boolean => {
  const headings = filledColumns(grid, row).map((column) => readHeading(grid.text(row, column)));
  const telling = headings.filter(isTelling).length;
  const silent = headings.filter((heading) => !says(heading)).length;
  return telling >= 2 && silent <= telling * 2;
};

const belongsAbove = (grid: Grid, row: number): boolean => {
  const filled = filledColumns(grid, row);
  if (filled.length === 0 || (filled.length === 1 && filled[0] === 0)) return false;
  return filled.some((column) => says(readHeading(grid.text(row, column)))) && filled.every((column) => grid.text(row, column).length <= 80);
};

/** Weights, full marks, and the numbers of columns: `30%`, `(100)`, `(4)`, `คะแนนเต็ม`. */
const isAnnotation = (text: string): boolean => /^[([]?[\d๐-๙]{1,3}\s*%?[)\]]?$|^[([]?(?:ร้อยละ|คะแนน|คะแนนเต็ม|น้ำหนัก|%)[^ก-๙]*[)\]]?$/.test(text.trim());

/** A row under the headings whose place for the name is empty or a number, and which holds headings or annotations only. */
const belongsBelow = (grid: Grid, row: number, nameColumns: readonly number[]): boolean => {
  if (isHeaderRow(grid, row) || nameColumns.some((column) => grid.continues(row, column) === 'above')) return true;
  const filled = filledColumns(grid, row);
  const named = nameColumns.some((column) => filled.includes(column) && !isAnnotation(grid.text(row, column)));
  if (named || filled.length === 0 || nameColumns.length === 0) return false;
  return filled.every((column) => isAnnotation(grid.text(row, column)) || says(readHeading(grid.text(row, column))));
};

const nameColumnsOf = (grid: Grid, band: HeaderBand): number[] => {
  const columns: number[] = [];
  for (let row = band.from; row < band.to; row += 1) {
    columns.push(...filledColumns(grid, row).filter((column) => readHeading(grid.text(row, column)).field === 'name'));
  }
  return columns;
};

/** The rows of headings, with those of groups above and of numbers, years and weights below; `null` where there are none. */
export const findHeader = (grid: Grid): HeaderBand | null => {
  let core = 0;
  while (core < Math.min(grid.rows, searchedRows) && !isHeaderRow(grid, core)) core += 1;
  if (core >= Math.min(grid.rows, searchedRows)) return null;
  const band: HeaderBand = { from: core, to: core + 1 };
  while (band.from > 0 && belongsAbove(grid, band.from - 1)) band.from -= 1;
  while (band.to < Math.min(grid.rows, core + rowsBelow) && belongsBelow(grid, band.to, nameColumnsOf(grid, band))) band.to += 1;
  return band;
};

/** A row that only counts the columns, the one of the name too: (1) (2) (3). Its numbers are no indicators. */
export const countsColumns = (grid: Grid, row: number, nameColumns: readonly number[]): boolean =>
  nameColumns.some((column) => /[\d๐-๙]/.test(grid.text(row, column))) && filledColumns(grid, row).every((column) => isAnnotation(grid.text(row, column)));
