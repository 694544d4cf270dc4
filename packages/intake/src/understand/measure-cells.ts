import type { Place } from '@prongsai/ita';
import type { Cell } from '../blocks.js';
import { readStatusWord } from './check-boxes.js';
import { spaceless } from './printed-text.js';
import type { ColumnRole } from './tables/column-role.js';
import type { ReadTable } from './tables/read-table.js';

/** What one cell of a measure says, over page breaks. */
export interface Said {
  text: string;
  place: Place;
  /** A list whose numbers were lost. */
  lostMarkers?: true;
}

export type MeasureCells = Partial<Record<ColumnRole, Said>>;

/** Of one merged downwards, each row of it says the same. */
const inherited = new Set<ColumnRole>(['indicator', 'indicator-no', 'analysis', 'responsible', 'period', 'follow-up']);

/** What stands in merged cells beside a row; an indicator is left empty under itself in plain text too. */
export const besides = (row: readonly Cell[], { columns }: ReadTable, above: MeasureCells): MeasureCells => {
  const said: MeasureCells = {};
  row.forEach(({ text, continues }, index) => {
    const role = columns[index]?.role;
    const own = role === null || role === undefined ? undefined : above[role];
    if (role === null || role === undefined || own === undefined || spaceless(text) !== '' || !inherited.has(role)) return;
    if (continues === 'above' || role === 'indicator' || role === 'indicator-no') said[role] = own;
  });
  return said;
};

/** A mark in a cell, under the header that says what it means. */
const isMark = (text: string): boolean => /^(?:[✓✔√☑✗xX/*●•■▪←→↔]+|<?-+>)$/.test(spaceless(text));

/** The months of a plan that has a column for each: from the first that is marked to the last. */
const monthsOf = (cells: readonly Cell[], columns: ReadTable['columns']): MeasureCells => {
  const marked = cells.flatMap(({ text, continues, place }, index) => {
    const column = columns[index];
    return column?.role === 'month' && (!/^-?$/.test(spaceless(text)) || continues === 'left') ? [{ header: column.header, place }] : [];
  });
  const [first, last] = [marked[0], marked.at(-1)];
  if (first === undefined || last === undefined) return {};
  return { period: { text: first === last ? first.header : `${first.header} - ${last.header}`, place: first.place } };
};

/** What the cells of a row say, by their columns. */
export const cellsOf = (cells: readonly Cell[], { columns }: ReadTable): MeasureCells => {
  const said: MeasureCells = {};
  cells.forEach(({ text: printed, place, lostMarkers }, index) => {
    const { role, header } = columns[index] ?? { role: null, header: '' };
    if (role === null || role === 'month' || spaceless(printed) === '') return;
    const text = role === 'status' && isMark(printed) && readStatusWord(header) !== null ? `☑ ${header}` : printed;
    const before = said[role];
    const joint = role === 'period' ? ' - ' : '\n';
    said[role] = before === undefined ? { text, place, ...(lostMarkers ? { lostMarkers } : {}) } : { text: `${before.text}${joint}${text}`, place: before.place };
  });
  return { ...monthsOf(cells, columns), ...said };
};
