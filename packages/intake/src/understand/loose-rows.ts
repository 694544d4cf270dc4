import type { Block, Cell, Paragraph, Table } from '../blocks.js';
import { spaceless } from './printed-text.js';
import { isHeaderRow } from './tables/read-table.js';

const filled = (row: readonly Cell[]): Cell[] => row.filter(({ text }) => spaceless(text) !== '');

/** A row that is a line of text, not a row of a table. */
const lineOf = (row: readonly Cell[]): Paragraph | null => {
  const [only, ...others] = filled(row);
  return only === undefined || others.length > 0 || !/[ก-๙A-Za-z]/.test(only.text) ? null : { kind: 'paragraph', text: only.text, place: only.place };
};

const partOf = (table: Table): Block[] => {
  const header = table.rows.findIndex((row) => isHeaderRow(row));
  const first = table.rows.findIndex((row) => filled(row).length > 1);
  const until = header >= 0 ? header : first >= 0 ? first : table.rows.length;
  const lead = table.rows.slice(0, until).map(lineOf);
  const lines = lead.findIndex((line) => line === null);
  const count = lines < 0 ? lead.length : lines;
  const rest = table.rows.slice(count);
  const [start] = rest;
  return [
    ...lead.slice(0, count).filter((line) => line !== null),
    ...(start === undefined ? [] : [{ ...table, rows: rest, place: start[0]?.place ?? table.place }]),
  ];
};

/** A sheet has no paragraphs: the lines above a table, and those with nothing beside them, stand in rows of one cell. */
export const partLooseRows = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.kind === 'table' && block.place.kind === 'cell' ? partOf(block) : [block]));
