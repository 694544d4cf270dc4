import type { Place } from '@prongsai/ita';
import type { Cell, Table } from '../../blocks.js';
import { oneLine, scoreIn, spaceless } from '../printed-text.js';
import { columnRole, type ColumnRole } from './column-role.js';
import { settleColumns } from './settle-columns.js';

export interface Column {
  role: ColumnRole | null;
  header: string;
  /** A year of the Buddhist era in the header. */
  year: number | null;
}

/** A row of values under known columns, or a row with one text alone, which may open a section. */
export type TableRow = { kind: 'values'; cells: readonly Cell[] } | { kind: 'section'; text: string; place: Place; cells: readonly Cell[] };

export interface ReadTable {
  columns: readonly Column[];
  rows: readonly TableRow[];
  place: Place;
  /** What stood in merged rows above the header. */
  title: string;
}

const filled = (row: readonly Cell[]): Cell[] => row.filter(({ text }) => spaceless(text) !== '');

const yearOf = (header: string): number | null => {
  const match = /25\d{2}/.exec(header.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50)));
  return match === null ? null : Number(match[0]);
};

const columnOf = ({ text }: Cell): Column => ({ role: columnRole(text), header: oneLine(text), year: yearOf(text) });

const isBareYear = (text: string): boolean => yearOf(text) !== null && spaceless(text).length <= 12;

/** A header has at least two columns of known roles, different ones, and none that is a score. */
export const isHeaderRow = (row: readonly Cell[]): boolean => {
  const roles = row.map(({ text }) => columnRole(text) ?? (isBareYear(text) ? 'year' : null)).filter((role) => role !== null);
  if (row.some(({ text }) => isBareYear(text)) && row.some(({ text }) => columnRole(text) === 'year')) return false;
  return new Set(roles).size >= 2 && !row.some(({ text }) => scoreIn(text) !== null && yearOf(text) === null) && roles.length * 2 >= filled(row).length;
};

/** Begins a section or an entry, and is no rest of a header. */
const opensSection = /^(?:[\d๐-๙]|IIT|EIT|OIT|ตัวชี้วัด|ประเด็น|แบบ(?:วัด|ตรวจ)|ด้าน)/i;

/** The second line of a header cell that the extraction has put into a row of its own. */
const completesHeader = (row: readonly Cell[], header: readonly Cell[]): boolean => {
  const cells = filled(row);
  const short = cells.every(({ text }) => spaceless(text).length <= 40 && scoreIn(text) === null && !opensSection.test(text.trim()));
  return cells.length > 0 && cells.length * 2 <= row.length && short && spaceless(row[0]?.text ?? '') === '' && filled(header).length === header.length;
};

/** Plain text does not tell that a header spans columns: it leaves empty ones behind it. */
const spans = (header: readonly Cell[]): boolean => header.some(({ continues, text }, index) => continues === 'left' || (index > 0 && spaceless(text) === ''));

/** One header over two rows: the lower row parts the columns of the upper one (คะแนน over ส่วนที่ ๑ and ส่วนที่ ๒). */
const partsHeader = (row: readonly Cell[], header: readonly Cell[]): boolean =>
  spans(header) && filled(row).length > 1 && spaceless(row[0]?.text ?? '') === '' && filled(row).every(({ text }) => columnRole(text) !== null || yearOf(text) !== null);

const underneath = (upper: readonly Cell[], lower: readonly Cell[]): Cell[] => {
  let left = '';
  return upper.map((cell, index) => {
    left = spaceless(cell.text) === '' ? left : cell.text;
    const below = lower[index];
    if (below === undefined || spaceless(below.text) === '') return cell;
    return { ...cell, text: columnRole(below.text) !== null ? below.text : `${left} ${below.text}` };
  });
};

const sectionOf = (row: readonly Cell[]): TableRow | null => {
  const cells = filled(row);
  const [only] = cells;
  if (only === undefined || cells.length > 1 || row.length < 2) return null;
  return scoreIn(only.text) === null && spaceless(only.text).length <= 120 ? { kind: 'section', text: oneLine(only.text), place: only.place, cells: row } : null;
};

const sameHeader = (row: readonly Cell[], columns: readonly Column[]): boolean =>
  row.length === columns.length && row.every(({ text }, index) => spaceless(text) === spaceless(columns[index]?.header ?? ''));

/** How far down a header may stand. */
const mostRowsAbove = 6;

interface Head {
  cells: readonly Cell[];
  /** The index of the first row that is no header. */
  next: number;
  title: string;
}

const headOf = (rows: readonly Cell[][]): Head | null => {
  const at = rows.slice(0, mostRowsAbove).findIndex((row) => isHeaderRow(row));
  const header = rows[at];
  if (header === undefined) return null;
  const title = rows.slice(0, at).map((row) => filled(row).map(({ text }) => oneLine(text)).join(' ')).join(' ');
  const second = rows[at + 1];
  if (second !== undefined && partsHeader(second, header)) return { cells: underneath(header, second), next: at + 2, title };
  if (second !== undefined && completesHeader(second, header)) {
    return { cells: header.map((cell, index) => ({ ...cell, text: `${cell.text} ${second[index]?.text ?? ''}` })), next: at + 2, title };
  }
  return { cells: header, next: at + 1, title };
};

/** The rows above the header of a table; all of them where it has none. */
export const rowsAboveHeader = ({ rows }: Table): Cell[][] => {
  const at = rows.slice(0, mostRowsAbove).findIndex((row) => isHeaderRow(row));
  return at < 0 ? rows : rows.slice(0, at);
};

/** Finds the columns of a table; `inherited` are those of a table that this one may continue without a header of its own. */
export const readTable = (table: Table, inherited: readonly Column[] | null): ReadTable | null => {
  const head = headOf(table.rows);
  const columns = head === null ? inherited : settleColumns(head.cells.map(columnOf), table.rows.slice(head.next));
  const width = table.rows[0]?.length ?? 0;
  if (columns === null || columns.length !== width) return null;
  const rows = table.rows.slice(head?.next ?? 0).filter((row) => filled(row).length > 0 && !sameHeader(row, columns) && !(isHeaderRow(row) && head !== null));
  return {
    columns,
    rows: rows.map((row) => sectionOf(row) ?? { kind: 'values', cells: row }),
    place: table.place,
    title: head?.title ?? '',
  };
};
