import type { Cell } from '../blocks.js';
import { besides, cellsOf, type MeasureCells, type Said } from './measure-cells.js';
import { oneLine } from './printed-text.js';
import type { ColumnRole } from './tables/column-role.js';
import type { ReadTable } from './tables/read-table.js';

/** A row of a table of measures, report columns and all. */
export interface MeasureRow {
  cells: MeasureCells;
  /** The text of a merged row above it. */
  section: Said | null;
}

const append = (row: MeasureRow, cells: MeasureCells): void => {
  for (const [role, said] of Object.entries(cells) as [ColumnRole, Said][]) {
    const before = row.cells[role];
    row.cells[role] = before === undefined ? said : { text: `${before.text}\n${said.text}`, place: before.place };
  }
};

/** A row that opens nothing of its own continues the one before: its cells were cut by the page, or its title is merged with the one above. */
const continuesRow = (cells: MeasureCells, title: ColumnRole): boolean => cells[title] === undefined;

const isHeadingText = (text: string): boolean => /ตัวชี้วัด|ประเด็นที่|^(?:IIT|EIT|OIT)|^ด้าน/.test(text);

const spansTable = (cells: readonly Cell[]): boolean => cells.length > 2 && cells.slice(1).every(({ continues }) => continues === 'left');

/** The measures of a table, one an entry; `before` is the last one of the table that this one continues. */
export const measureRows = (table: ReadTable, title: ColumnRole, before: MeasureRow | null): MeasureRow[] => {
  const rows: MeasureRow[] = [];
  let last = before;
  let section: Said | null = null;
  for (const row of table.rows) {
    if (row.kind === 'section' && (isHeadingText(row.text) || spansTable(row.cells))) {
      section = { text: oneLine(row.text), place: row.place };
      continue;
    }
    const cells = cellsOf(row.cells, table);
    if (continuesRow(cells, title)) {
      if (last !== null) append(last, cells);
      continue;
    }
    last = { cells: { ...besides(row.cells, table, last?.cells ?? {}), ...cells }, section };
    rows.push(last);
  }
  return rows;
};
