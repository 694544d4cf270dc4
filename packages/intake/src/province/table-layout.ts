import type { Place } from '@prongsai/ita';
import { readAgencyName } from '../agency-name.js';
import type { Table } from '../blocks.js';
import { gridOf, type Grid } from './grid.js';
import type { ProvinceField, ProvinceTable } from './province-sheet.js';
import { columnsFor } from './table-years.js';

/** A table with its columns settled for one year. */
export interface Layout {
  grid: Grid;
  table: ProvinceTable;
  columns: ReadonlyMap<ProvinceField, number>;
  /** By number. */
  indicators: readonly { no: number; column: number }[];
  /** A district printed once, over the rows it goes for. */
  districtsOnce: boolean;
  /** The names tell their kinds, so that one that does not is no agency's. */
  namesTellType: boolean;
}

const isMostlyEmpty = (grid: Grid, from: number, column: number | undefined): boolean => {
  if (column === undefined) return false;
  let filled = 0;
  for (let row = from; row < grid.rows; row += 1) if (grid.text(row, column).trim() !== '') filled += 1;
  return filled * 2 < grid.rows - from;
};

const tellType = (grid: Grid, from: number, column: number | undefined): boolean => {
  if (column === undefined) return false;
  let named = 0;
  let typed = 0;
  for (let row = from; row < grid.rows; row += 1) {
    const name = grid.text(row, column).trim();
    if (name === '') continue;
    named += 1;
    if (readAgencyName(name).type !== undefined) typed += 1;
  }
  return typed * 4 > named;
};

export const layoutOf = (source: Table, table: ProvinceTable, year: number | null): Layout => {
  const grid = gridOf(source, table.agenciesIn);
  const columns = columnsFor(table, year);
  const indicators = [...columns].flatMap(([field, column]) => (field.startsWith('indicator:') ? [{ no: Number(field.slice('indicator:'.length)), column }] : []));
  return {
    grid,
    table,
    columns,
    indicators: indicators.toSorted((a, b) => a.no - b.no),
    namesTellType: tellType(grid, table.headerRows, columns.get('name')),
    districtsOnce: isMostlyEmpty(grid, table.headerRows, columns.get('district')),
  };
};

/** On one line; empty where there is no such column. */
export const textOf = ({ grid, columns }: Layout, row: number, field: ProvinceField): string => {
  const column = columns.get(field);
  return column === undefined ? '' : grid.text(row, column).replace(/\s+/g, ' ').trim();
};

/** A place for what stands in no cell. */
export const nowhere: Place = { kind: 'table', table: 0, row: 0, column: 0 };

export const placeIn = ({ grid, columns }: Layout, row: number, field: ProvinceField): Place | null => {
  const column = columns.get(field);
  return column === undefined ? null : (grid.at(row, column)?.place ?? null);
};

export const isRepeatedHeading = ({ grid, table }: Layout, row: number, filled: readonly number[]): boolean =>
  filled.length > 1 && filled.every((column) => table.columns[column]?.headings.includes(grid.text(row, column).replace(/\s+/g, ' ').trim()));
