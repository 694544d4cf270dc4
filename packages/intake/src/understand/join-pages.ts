import type { Block, Cell, Table } from '../blocks.js';
import { oneLine, scoreIn, spaceless } from './printed-text.js';
import { isHeaderRow } from './tables/read-table.js';

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && spaceless(cell.text) !== '';

const pageOf = ({ place }: Cell): number => (place.kind === 'page' ? place.page : 0);
const lastPage = ({ rows }: Table): number => Math.max(...(rows.at(-1) ?? []).map(pageOf));

const sameRow = (a: readonly Cell[] | undefined, b: readonly Cell[] | undefined): boolean =>
  a !== undefined && b !== undefined && a.length === b.length && a.every(({ text }, index) => spaceless(text) === spaceless(b[index]?.text ?? ''));

/** The next page goes on with the table: as wide, and with its header again or none. */
const goesOn = (before: Table, next: Table): boolean => {
  if (before.place.kind !== 'page' || next.place.kind !== 'page' || before.rows[0]?.length !== next.rows[0]?.length) return false;
  const header = before.rows.find((row) => isHeaderRow(row));
  const [first] = next.rows;
  return next.place.page === lastPage(before) + 1 && first !== undefined && (!isHeaderRow(first) || sameRow(first, header));
};

const opens = /^(?:IIT|EIT|OIT|ตัวชี้วัด|ประเด็น|แบบ(?:วัด|ตรวจ)|ส่วนที่|ด้าน|มาตรการ|โครงการ|กิจกรรม|(?:คะแนน)?เฉลี่ย|คะแนน|รวม|[๐-๙\d]{1,2}\s*[.)])/;

/** Columns that nearly every row fills. */
const alwaysFilled = (rows: readonly Cell[][]): number[] =>
  (rows[0] ?? []).flatMap((_, column) => (rows.filter((row) => isFilled(row[column])).length >= rows.length * 0.8 ? [column] : []));

/** The row was cut by the page: it has nothing in a column that every row fills, and begins nothing of its own. */
const isCut = (row: readonly Cell[], body: readonly Cell[][]): boolean => {
  const first = row.find(isFilled);
  if (first === undefined || opens.test(oneLine(first.text))) return false;
  const lacking = alwaysFilled(body).filter((column) => !isFilled(row[column]));
  return lacking.length > 0 && row.every(({ text }) => scoreIn(text) === null);
};

const together = (before: readonly Cell[], rest: readonly Cell[]): Cell[] =>
  before.map((cell, column) => {
    const more = rest[column];
    return more === undefined || !isFilled(more) ? cell : { ...cell, text: isFilled(cell) ? `${cell.text}\n${more.text}` : more.text };
  });

const joined = (before: Table, next: Table): Table => {
  const header = before.rows.find((row) => isHeaderRow(row));
  const rest = sameRow(next.rows[0], header) ? next.rows.slice(1) : next.rows;
  // Rows nearly empty are rests of headers, and sections.
  const body = before.rows.filter((row) => row !== header && row.filter(isFilled).length * 2 > row.length);
  const [first] = rest;
  const last = before.rows.at(-1);
  if (first === undefined || last === undefined || last === header || !isCut(first, body)) return { ...before, rows: [...before.rows, ...rest] };
  return { ...before, rows: [...before.rows.slice(0, -1), together(last, first), ...rest.slice(1)] };
};

/** Tables that pages have cut are one again, and so is the row that was cut. */
export const joinPages = (blocks: readonly Block[]): Block[] => {
  const result: Block[] = [];
  for (const block of blocks) {
    const before = result.at(-1);
    if (block.kind === 'table' && before?.kind === 'table' && goesOn(before, block)) result[result.length - 1] = joined(before, block);
    else result.push(block);
  }
  return result;
};
