import { parse } from 'csv-parse/sync';
import type { FileContent } from '../blocks.js';
import { FileRefused } from '../refusal.js';
import { formulaNotes } from './formula-notes.js';
import { columnName, sheetTables } from './sheet-tables.js';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Lines looked at to tell the delimiter. */
const sampleSize = 50;

const unquoted = (text: string): string => text.replace(/"(?:[^"]|"")*"/g, '');

interface Agreement {
  /** The commonest number of values in a line, if it is not one. */
  parts: number;
  lines: number;
}

/** How alike the lines of a text are when parted at a delimiter. */
const agreement = (lines: readonly string[], delimiter: string): Agreement => {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const parts = line.split(delimiter).length;
    if (parts > 1) counts.set(parts, (counts.get(parts) ?? 0) + 1);
  }
  return [...counts].reduce((best, [parts, times]) => (times > best.lines || (times === best.lines && parts > best.parts) ? { parts, lines: times } : best), { parts: 1, lines: 0 });
};

const sampleOf = (text: string): string[] => unquoted(text.slice(0, 100_000)).split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').slice(0, sampleSize);

/** The character between the values, by what stands most regularly in the first lines; a comma where none does. */
export const delimiterOf = (text: string): Delimiter => {
  const lines = sampleOf(text);
  const found = delimiters.map((delimiter) => ({ delimiter, ...agreement(lines, delimiter) }));
  return found.reduce((best, one) => (one.lines > best.lines || (one.lines === best.lines && one.parts > best.parts) ? one : best)).delimiter;
};

/** Whether plain text without a telling name is comma- or semicolon-separated: nearly every line has as many values as the others. */
export const looksLikeCsv = (text: string): boolean => {
  const lines = sampleOf(text);
  return lines.length >= 3 && ([',', ';'] as const).some((delimiter) => {
    return agreement(lines, delimiter).lines >= lines.length * 0.9 && lines.every((line) => line.split(delimiter).length >= 3);
  });
};

const declared = /^sep=([,;|\t])\r?\n/;

/** Spreadsheets keep the leading zeros of a code by writing it as a formula: `="0012"`. */
const wrapped = /^="(.*)"$/s;

/**
 * The records of a text. The library takes the first one for the measure of all and makes up an error for every other length, also where
 * these are allowed, which takes longer than reading: a line of the common length goes before.
 */
const recordsOf = (text: string, delimiter: string): string[][] => {
  const measure = delimiter.repeat(agreement(sampleOf(text), delimiter).parts - 1);
  return parse(`${measure}\n${text}`, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, relax_quotes: true, skip_empty_lines: false }).slice(1);
};

/** Rows of values. The delimiter and the encoding are told by the content; rows of unequal length are filled up. */
export const readCsv = (decoded: string): FileContent => {
  const named = declared.exec(decoded)?.[1];
  const text = named === undefined ? decoded : decoded.replace(declared, '');
  const records = recordsOf(text, named ?? delimiterOf(text));
  const formulas = records.flatMap((record, row) =>
    record.flatMap((value, column) =>
      value.startsWith('=') && value.length > 1 ? [{ place: { kind: 'cell' as const, sheet: '', cell: `${columnName(column)}${row + 1}` }, printed: value }] : [],
    ),
  );
  const blocks = sheetTables('', records.map((record) => record.map((value) => ({ text: wrapped.exec(value)?.[1] ?? value }))));
  if (blocks.length === 0) throw new FileRefused('empty-file');
  return { format: 'csv', blocks, notes: formulaNotes(formulas), pages: 1 };
};
