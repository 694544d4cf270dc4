import type { Block, Cell, FileContent, Table } from '../blocks.js';
import { joinPieces } from './cut-rows.js';
import { findHeader, type HeaderBand } from './find-header.js';
import { filledColumns, gridOf, type Grid } from './grid.js';
import { yearNamed } from './heading.js';
import { readScoreCell } from './score-cell.js';

/** A table with headings and all that goes on under them, put together again where the file has it in pieces. */
export interface Section {
  /** Which table of the file its headings are in, from 0. */
  index: number;
  table: Table;
  /** The text between it and the section before. */
  before: string;
}

/** Short texts between the pieces of a table are captions and the heads and feet of pages. */
const longestCaption = 400;

const columnNumber = (cell: string): number => {
  let number = 0;
  for (const letter of cell.replace(/\d/g, '')) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
};

const firstColumn = ({ place }: Table): number => (place.kind === 'cell' ? columnNumber(place.cell) : 1);

const sheetOf = ({ place }: Table): string | null => (place.kind === 'cell' ? place.sheet : null);

const rowsText = (grid: Grid, from: number, to: number): string => {
  const texts: string[] = [];
  for (let row = from; row < to; row += 1) texts.push(...filledColumns(grid, row).map((column) => grid.text(row, column)));
  return texts.join(' ').replace(/\s+/g, ' ').trim();
};

const hasScores = (grid: Grid): boolean => {
  for (let row = 0; row < grid.rows; row += 1) {
    const scores = filledColumns(grid, row).filter((column) => readScoreCell(grid.text(row, column)).kind === 'score');
    if (scores.length > 0) return true;
  }
  return false;
};

/** A row of the sheet again: what stands left of its piece was empty. */
const shifted = (row: Cell[], by: number): Cell[] => {
  if (by <= 0) return row;
  const place = row[0]!.place;
  return [...Array.from({ length: by }, (): Cell => ({ text: '', place })), ...row];
};

class Sections {
  readonly found: Section[] = [];
  #open: Section | null = null;
  #before: string[] = [];
  #index = -1;

  add(block: Block): void {
    if (block.kind === 'paragraph') {
      this.#before.push(block.text);
      return;
    }
    this.#index += 1;
    const rows = gridOf(block, 'rows');
    const header = findHeader(rows);
    if (header !== null && this.#open !== null && this.#repeats(this.#open.table, block, header)) this.#append(this.#open, block, header.to);
    else if (header !== null || findHeader(gridOf(block, 'columns')) !== null) this.#begin(block);
    else if (this.#open !== null && this.#goesOn(this.#open.table, block, rows)) this.#append(this.#open, block);
    else this.#close(rowsText(rows, 0, rows.rows));
  }

  #begin(table: Table): void {
    const before = this.#before.join(' ').replace(/\s+/g, ' ').trim();
    this.#open = { index: this.#index, table, before };
    this.found.push(this.#open);
    this.#before = [];
  }

  #append(open: Section, { rows }: Table, firstRow = 0): void {
    const by = firstColumn({ kind: 'table', rows, place: rows[0]![0]!.place }) - firstColumn(open.table);
    open.table = { ...open.table, rows: joinPieces(open.table.rows, rows.map((row) => shifted(row, by)), firstRow) };
    this.#before = [];
  }

  /** A title, or a small table of something else: whatever comes next stands under it. */
  #close(text: string): void {
    this.#open = null;
    if (text.length <= longestCaption) this.#before.push(text);
  }

  /** The same headings again, as over every district, with no year of their own. */
  #repeats(open: Table, piece: Table, { from, to }: HeaderBand): boolean {
    const grid = gridOf(piece, 'rows');
    const above = rowsText(grid, 0, from);
    const first = gridOf(open, 'rows');
    const header = findHeader(first);
    if (header === null || sheetOf(open) !== sheetOf(piece) || yearNamed(`${this.#before.join(' ')} ${above}`) !== null) return false;
    return rowsText(grid, from, to) === rowsText(first, header.from, header.to);
  }

  /** On the same sheet, or as wide and not far away, and no title of another year. */
  #goesOn(open: Table, piece: Table, grid: Grid): boolean {
    if (piece.rows[0]?.[0] === undefined) return false;
    const near = sheetOf(open) === null ? open.rows[0]?.length === piece.rows[0].length && this.#before.join(' ').length <= longestCaption : sheetOf(open) === sheetOf(piece);
    return near && (hasScores(grid) || yearNamed(rowsText(grid, 0, grid.rows)) === null);
  }
}

/** Every table of a file that has headings, with the pieces that go on under it: readers part a sheet at its empty rows, and a table at the turn of a page. */
export const sectionsOf = ({ blocks }: FileContent): Section[] => {
  const sections = new Sections();
  for (const block of blocks) sections.add(block);
  return sections.found;
};
