import { sheetText } from './sheet-text.js';

export type CsvCell = string | number | null;

const cell = (value: CsvCell): string => {
  const harmless = typeof value === 'string' ? sheetText(value) : String(value ?? '');
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** One line of a CSV file (RFC 4180). */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Spreadsheets know Thai in UTF-8 by this mark at the beginning of the file. */
export const csvMark = '\uFEFF';
