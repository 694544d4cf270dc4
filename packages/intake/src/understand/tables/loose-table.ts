import type { Table } from '../../blocks.js';
import { leadingCode, resolveItemCode } from '../item-code.js';
import { scoreIn, spaceless } from '../printed-text.js';
import type { Reader } from '../reader.js';
import type { Column, ReadTable } from './read-table.js';
import { readItemTable } from './item-table.js';
import { readPairs } from './name-and-value.js';

const columnsOf = (table: Table, roles: (Column['role'])[]): ReadTable => ({
  columns: roles.map((role) => ({ role, header: '', year: null })),
  rows: table.rows.map((cells) => {
    const filled = cells.filter(({ text }) => spaceless(text) !== '');
    const [only] = filled;
    return only !== undefined && filled.length === 1 ? { kind: 'section', text: only.text, place: only.place, cells } : { kind: 'values', cells };
  }),
  place: table.place,
  title: '',
});

/** Most rows are a code, a text and a score. */
const asItems = (table: Table, { framework, section }: Reader): ReadTable | null => {
  const width = table.rows[0]?.length ?? 0;
  const scores = Array.from({ length: width }, (_, index) => table.rows.filter((row) => scoreIn(row[index]?.text ?? '') !== null).length);
  const scoreColumn = scores.lastIndexOf(Math.max(...scores));
  const isCode = (text: string): boolean => resolveItemCode(text, { framework, instrument: section.instrument, indicatorNo: null, before: 'O0' }) !== null || /^[ieo]\s?[\d๐-๙]{1,2}$/i.test(text.trim());
  const codes = Array.from({ length: width }, (_, index) => (index === scoreColumn ? 0 : table.rows.filter((row) => isCode(row[index]?.text ?? '')).length));
  const codeColumn = codes.indexOf(Math.max(...codes));
  const inText = table.rows.filter((row) => row.some(({ text }) => leadingCode(text) !== null && /^[ieo]/i.test(text.trim()))).length;
  const half = table.rows.length / 2;
  if ((scores[scoreColumn] ?? 0) < half || ((codes[codeColumn] ?? 0) < half && inText < half)) return null;
  const coded = (codes[codeColumn] ?? 0) >= half;
  const roles = Array.from({ length: width }, (_, index): Column['role'] => (index === scoreColumn ? 'score' : coded && index === codeColumn ? 'item-code' : index === (coded ? codeColumn + 1 : 0) ? 'item' : index > scoreColumn ? 'level' : null));
  return columnsOf(table, roles);
};

/** A table without a header: items by their codes, or pairs of a name and a score. */
export const readLooseTable = (table: Table, reader: Reader): boolean => {
  const items = asItems(table, reader);
  if (items !== null) {
    readItemTable(items, reader);
    reader.columns = items.columns;
    return true;
  }
  return table.rows.map((cells) => readPairs(cells, reader)).includes(true);
};
