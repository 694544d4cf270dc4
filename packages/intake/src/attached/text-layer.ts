import type { Place } from '@prongsai/ita';
import type { FileContent } from '../blocks.js';
import { cleanText } from '../formats/pdf/thai-text.js';
import { matchable } from '../understand/printed-text.js';

/** Words as they are compared: without spaces and in Arabic digits. */
export const keyOf = (text: string): string => matchable(cleanText(text.normalize('NFC')));

export interface Piece {
  key: string;
  text: string;
  place: Place;
}

/** A paragraph, or a row of a table with a piece for each of its columns. */
export interface Row {
  table: boolean;
  pieces: Piece[];
}

/** What the pages of a file say, row by row. Heads that a table repeats are left out: they part what belongs together. */
export const rowsOf = ({ blocks }: FileContent): Row[] => {
  const piece = ({ text, place }: { text: string; place: Place }): Piece => ({ key: keyOf(text), text, place });
  let head = '';
  return blocks.flatMap((block): Row[] => {
    if (block.kind === 'paragraph') return [{ table: false, pieces: [piece(block)] }];
    const rows = block.rows.map((row): Row => ({ table: true, pieces: row.map(piece) }));
    const own = rows[0]?.pieces.map(({ key }) => key).join('|') ?? '';
    const repeated = own === head;
    head = own;
    return repeated ? rows.slice(1) : rows;
  });
};

/** The pieces of each column from the first row to the last, as one. */
export const columnsOf = (rows: readonly Row[]): string[] => {
  const columns: string[] = [];
  for (const { pieces } of rows) pieces.forEach(({ key }, column) => (columns[column] = (columns[column] ?? '') + key));
  return columns;
};
