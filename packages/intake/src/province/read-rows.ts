import type { Table } from '../blocks.js';
import { filledColumns, type Grid } from './grid.js';
import type { ProvinceField, ProvinceTable, SkippedRow } from './province-sheet.js';
import { readAgencyRow, type ReadRow } from './read-agency.js';
import { rowKindOf, type Group } from './row-kind.js';
import { readScoreCell } from './score-cell.js';
import { isRepeatedHeading, layoutOf, textOf, type Layout } from './table-layout.js';
import { yearOfRow } from './table-years.js';

/** What the tables of a file are read into, one after the other. */
export interface SheetRows {
  rows: ReadRow[];
  skipped: SkippedRow[];
}

/** What rows take from the rows above them: a merged cell's text, and the group they stand in. */
interface Above {
  group: Group;
  name: string;
  district: string;
  province: string;
  year: number | null;
}

const carried = (layout: Layout, row: number, field: ProvinceField, above: string, once = false): string => {
  const own = textOf(layout, row, field);
  const column = layout.columns.get(field);
  if (own !== '' || column === undefined) return own;
  return once || layout.grid.continues(row, column) === 'above' ? above : '';
};

/** A score, or a dash in place of one, in any of the columns of scores. */
const isScored = ({ grid, columns, indicators }: Layout, row: number): boolean =>
  [columns.get('overall'), ...indicators.map(({ column }) => column)].some((column) => {
    const text = column === undefined ? '' : grid.text(row, column).trim();
    return text !== '' && readScoreCell(text).kind !== 'unreadable';
  });

const rowText = (grid: Grid, row: number, filled: readonly number[]): string => filled.map((column) => grid.text(row, column).trim()).join(' ').slice(0, 200);

/** A heading of a district ends the province's kind of group, and so on inwards. */
const within = (group: Group, next: Group): Group => (next.province === undefined ? { ...group, ...next } : next);

class RowsOfTable {
  #above: Above;

  constructor(
    private readonly into: SheetRows,
    private readonly layout: Layout,
    private readonly year: number | null,
    group: Group,
  ) {
    this.#above = { group, name: '', district: '', province: '', year: null };
  }

  read(row: number): void {
    const { layout } = this;
    const filled = filledColumns(layout.grid, row);
    if (filled.length === 0) return;
    if (isRepeatedHeading(layout, row, filled)) return this.#skip(row, filled, 'header');
    const name = carried(layout, row, 'name', this.#above.name);
    const kind = rowKindOf({
      name,
      filled: filled.map((column) => layout.grid.text(row, column).trim()),
      scored: isScored(layout, row),
      typed: textOf(layout, row, 'type') !== '',
      numbered: /^[0-9๐-๙]+\.?$/.test(textOf(layout, row, 'numbering')),
      namesTellType: layout.namesTellType,
    });
    if (kind.kind === 'agency') return this.#take(row, name);
    if (kind.kind === 'blank') return;
    if (kind.kind === 'group') this.#above.group = within(this.#above.group, kind.group);
    this.#skip(row, filled, kind.kind);
  }

  #take(row: number, name: string): void {
    const { layout } = this;
    const above = this.#above;
    const yearColumn = layout.columns.get('fiscalYear');
    above.name = name;
    above.district = carried(layout, row, 'district', above.district, layout.districtsOnce);
    above.province = carried(layout, row, 'province', above.province);
    above.year = yearOfRow(layout.grid, row, yearColumn) ?? above.year;
    if (yearColumn !== undefined && above.year !== this.year) return;
    this.into.rows.push(readAgencyRow(layout, row, { ...above.group, name, ...withDistrict(above) }));
  }

  #skip(row: number, filled: readonly number[], why: SkippedRow['why']): void {
    const place = this.layout.grid.at(row, filled[0] ?? 0)?.place;
    if (place !== undefined) this.into.skipped.push({ place, text: rowText(this.layout.grid, row, filled), why });
  }
}

const withDistrict = ({ district, province }: Above): Group => ({
  ...(district === '' ? {} : { district: district.replace(/^(?:อำเภอ|อ\s?\.)\s*/, '') }),
  ...(province === '' ? {} : { province: province.replace(/^(?:จังหวัด|จ\s?\.)\s*/, '') }),
});

/** Reads every row of a table, for one year; `group` is what its title or sheet says of all of them. */
export const readRows = (into: SheetRows, source: Table, table: ProvinceTable, year: number | null, group: Group): void => {
  const layout = layoutOf(source, table, year);
  const rows = new RowsOfTable(into, layout, year, group);
  for (let row = table.headerRows; row < layout.grid.rows; row += 1) rows.read(row);
};
