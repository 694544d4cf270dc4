import type { Cell, Table } from '../blocks.js';
import type { ProvinceTable } from './province-sheet.js';

/** A table turned so that every agency is a row, whichever way it stands in the file. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Cell | undefined;
  /** Empty for a cell that is not there, or continues another. */
  text(row: number, column: number): string;
  continues(row: number, column: number): Cell['continues'];
}

const turned = { left: 'above', above: 'left' } as const;

export const gridOf = ({ rows }: Table, agenciesIn: ProvinceTable['agenciesIn']): Grid => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (agenciesIn === 'rows') {
    const at = (row: number, column: number): Cell | undefined => rows[row]?.[column];
    return { rows: rows.length, columns: width, at, text: (row, column) => at(row, column)?.text ?? '', continues: (row, column) => at(row, column)?.continues };
  }
  const at = (row: number, column: number): Cell | undefined => rows[column]?.[row];
  return {
    rows: width,
    columns: rows.length,
    at,
    text: (row, column) => at(row, column)?.text ?? '',
    continues: (row, column) => {
      const continues = at(row, column)?.continues;
      return continues === undefined ? undefined : turned[continues];
    },
  };
};

/** The columns of a row that have something in them. */
export const filledColumns = (grid: Grid, row: number): number[] => {
  const filled: number[] = [];
  for (let column = 0; column < grid.columns; column += 1) if (grid.text(row, column).trim() !== '') filled.push(column);
  return filled;
};
