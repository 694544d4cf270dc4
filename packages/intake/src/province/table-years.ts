import { readYear, toBuddhistYear } from '@prongsai/thai';
import type { Grid } from './grid.js';
import type { ColumnGuess, ProvinceField, ProvinceTable } from './province-sheet.js';

const whose: readonly (ProvinceField | null)[] = ['numbering', 'name', 'type', 'district', 'province', 'fiscalYear'];

/** The Buddhist-era year of a row's own column; `null` where there is none, or nothing to read. */
export const yearOfRow = (grid: Grid, row: number, column: number | undefined): number | null => {
  if (column === undefined) return null;
  const reading = readYear(grid.text(row, column));
  return reading === null ? null : toBuddhistYear(reading.year);
};

const ownYears = ({ columns }: ProvinceTable): number[] => columns.flatMap(({ field, fiscalYear }) => (field === null || fiscalYear === undefined ? [] : [fiscalYear]));

/** The year of the columns that name none: the table's, or the newest of the others. */
const baseYear = (table: ProvinceTable): number | null => {
  const own = ownYears(table);
  return table.fiscalYear ?? (own.length > 0 ? Math.max(...own) : null);
};

/** Every year a table has results of; empty where nothing tells. */
export const yearsOf = (table: ProvinceTable, grid: Grid): Set<number> => {
  const years = new Set(ownYears(table));
  const column = table.columns.find(({ field }) => field === 'fiscalYear')?.column;
  for (let row = table.headerRows; row < grid.rows; row += 1) {
    const year = yearOfRow(grid, row, column);
    if (year !== null) years.add(year);
  }
  if (table.fiscalYear !== null && column === undefined && table.columns.some((guess) => isScored(guess) && guess.fiscalYear === undefined)) years.add(table.fiscalYear);
  return years;
};

const isScored = ({ field }: ColumnGuess): boolean => field !== null && !whose.includes(field);

/** Where each field stands for a year: the columns that say who it is, and those of the year. */
export const columnsFor = (table: ProvinceTable, year: number | null): Map<ProvinceField, number> => {
  const base = baseYear(table);
  const hasYearColumn = table.columns.some(({ field }) => field === 'fiscalYear');
  const belongs = (guess: ColumnGuess): boolean => !isScored(guess) || hasYearColumn || (guess.fiscalYear ?? base) === year;
  return new Map(table.columns.filter((guess) => guess.field !== null && belongs(guess)).map(({ field, column }) => [field!, column]));
};
