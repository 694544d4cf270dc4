import { utils, write, type WorkSheet } from '@e965/xlsx';

/** A workbook of these sheets, by name. */
export const xlsxOf = (sheets: Record<string, WorkSheet>, hidden: readonly string[] = []): Buffer => {
  const workbook = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(workbook, sheet, name);
  workbook.Workbook = { Sheets: workbook.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) };
  const written: unknown = write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true });
  return Buffer.from(written as Uint8Array);
};

export const sheetOf = (rows: unknown[][], more: Partial<WorkSheet> = {}): WorkSheet => Object.assign(utils.aoa_to_sheet(rows), more);
