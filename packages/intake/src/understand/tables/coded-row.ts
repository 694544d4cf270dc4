import type { Cell } from '../../blocks.js';
import { leadingCode, resolveItemCode } from '../item-code.js';
import { oneLine, spaceless } from '../printed-text.js';
import type { Reader } from '../reader.js';
import { instrumentIn } from '../section.js';
import type { ColumnRole } from './column-role.js';
import type { ReadTable } from './read-table.js';

/** The first cell of a role that says something. */
export const cellOf = (cells: readonly Cell[], { columns }: ReadTable, role: ColumnRole): Cell | undefined =>
  cells.find((cell, index) => columns[index]?.role === role && spaceless(cell.text) !== '');

/** A row of an item: its code, in a column of its own or before the text. */
export interface CodedRow {
  code: string;
  printed: string;
  text: string;
  codeCell: Cell;
  textCell: Cell;
}

export const codedRow = (cells: readonly Cell[], table: ReadTable, reader: Reader): CodedRow | null => {
  const { framework, section } = reader;
  const own = cellOf(cells, table, 'item-code') ?? cellOf(cells, table, 'row-no');
  const item = cellOf(cells, table, 'item') ?? cellOf(cells, table, 'indicator');
  const instrumentCell = cellOf(cells, table, 'instrument');
  const instrument = (instrumentCell === undefined ? null : instrumentIn(instrumentCell.text)) ?? section.instrument;
  const context = { framework, instrument, indicatorNo: section.indicatorNo, before: reader.itemBefore };
  const inText = item === undefined ? null : leadingCode(item.text);
  const codeInText = inText === null ? null : resolveItemCode(inText.printed, context);
  if (item !== undefined && inText !== null && codeInText !== null && (own === undefined || resolveItemCode(own.text, context) === null)) {
    return { code: codeInText, printed: inText.printed, text: oneLine(inText.rest), codeCell: item, textCell: item };
  }
  const code = own === undefined ? null : (resolveItemCode(own.text, context) ?? resolveItemCode(own.text, { ...context, indicatorNo: null }));
  const text = item ?? own;
  return code === null || own === undefined || text === undefined ? null : { code, printed: oneLine(own.text).replace(/^(?:ข้อ|รายการ)(?:ที่)?\s*/, ''), text: text === own ? '' : oneLine(text.text), codeCell: own, textCell: text };
};
