import { utils, write } from '@e965/xlsx';
import { headings, sheetName, type SheetRow } from './sheet-rows.js';

/** The rows as a province publishes them: a title, headings, one agency a row. */
export function workbookOf(rows: readonly SheetRow[]): Buffer {
  const sheet = utils.aoa_to_sheet([
    ['ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. 2568'],
    [...headings],
    ...rows.map(({ no, name, type, district, scores, overall, grade }) => [no, name, type, district, ...scores, overall, grade]),
  ]);
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, sheetName);
  const written: unknown = write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true });
  return Buffer.from(written as Uint8Array);
}
