import type { Place } from '@prongsai/ita';
import type { Cell } from '../blocks.js';
import type { ColumnRole } from './tables/column-role.js';
import type { ReadTable } from './tables/read-table.js';
import { oneLine, spaceless } from './printed-text.js';

/** What one cell of a measure says, over page breaks. */
export interface Said {
  text: string;
  place: Place;
  /** A list whose numbers were lost. */
  lostMarkers?: true;
}

/** A row of a table of measures, report columns and all. */
export interface MeasureRow {
  cells: Partial<Record<ColumnRole, Said>>;
  /** The text of a merged row above it. */
  section: Said | null;
}

/** Of one merged downwards, each row of it says the same. */
const inherited = new Set<ColumnRole>(['indicator', 'indicator-no', 'analysis', 'responsible', 'period', 'follow-up']);

/** What stands in merged cells beside a row; an indicator is left empty under itself in plain text too. */
const besides = (row: readonly Cell[], { columns }: ReadTable, above: MeasureRow['cells']): MeasureRow['cells'] => {
  const said: MeasureRow['cells'] = {};
  row.forEach(({ text, continues }, index) => {
    const role = columns[index]?.role;
    const own = role === null || role === undefined ? undefined : above[role];
    if (role === null || role === undefined || own === undefined || spaceless(text) !== '' || !inherited.has(role)) return;
    if (continues === 'above' || role === 'indicator' || role === 'indicator-no') said[role] = own;
  });
  return said;
};

const cellsOf = (cells: readonly Cell[], { columns }: ReadTable): Partial<Record<ColumnRole, Said>> => {
  const said: Partial<Record<ColumnRole, Said>> = {};
  cells.forEach(({ text, place, lostMarkers }, index) => {
    const role = columns[index]?.role;
    if (role === null || role === undefined || spaceless(text) === '') return;
    const before = said[role];
    said[role] = before === undefined ? { text, place, ...(lostMarkers ? { lostMarkers } : {}) } : { text: `${before.text}\n${text}`, place: before.place };
  });
  return said;
};

const append = (row: MeasureRow, cells: MeasureRow['cells']): void => {
  for (const [role, said] of Object.entries(cells) as [ColumnRole, Said][]) {
    const before = row.cells[role];
    row.cells[role] = before === undefined ? said : { text: `${before.text}\n${said.text}`, place: before.place };
  }
};

/** A row that opens nothing of its own continues the one before: its cells were cut by the page, or its title is merged with the one above. */
const continuesRow = (cells: MeasureRow['cells'], title: ColumnRole): boolean => cells[title] === undefined;

const isHeadingText = (text: string): boolean => /ตัวชี้วัด|ประเด็นที่|^(?:IIT|EIT|OIT)|^ด้าน/.test(text);

/** The measures of a table, one an entry; `before` is the last one of the table that this one continues. */
export const measureRows = (table: ReadTable, title: ColumnRole, before: MeasureRow | null): MeasureRow[] => {
  const rows: MeasureRow[] = [];
  let last = before;
  let section: Said | null = null;
  for (const row of table.rows) {
    if (row.kind === 'section' && isHeadingText(row.text)) {
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
