import type { FindingCode } from '@prongsai/ita';
import type { Part, WrittenAs } from './written-file.fixture.js';

export type Change = (parts: readonly Part[]) => readonly Part[];

/** A fault put into a sound document: what it is, where it must be found, and what else it rightly brings. */
export interface PlantedFault {
  code: FindingCode;
  where: string;
  sound: readonly Part[];
  as: WrittenAs;
  changes: readonly Change[];
  /** Other codes that follow from the fault and are true of the document. */
  follows?: readonly FindingCode[];
}

const changed = (before: readonly Part[], after: readonly Part[], what: string): readonly Part[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) {
    throw new Error(`Nothing was planted: ${what}`);
  }
  return after;
};

/** Other text, wherever it stands. */
export const instead =
  (from: string, to: string): Change =>
  (parts) =>
    changed(
      parts,
      parts.map((part) => (typeof part === 'string' ? part.replace(from, to) : part.map((row) => row.map((cell) => cell.replace(from, to))))),
      from,
    );

const inRows =
  (what: string, change: (rows: readonly (readonly string[])[], at: number) => readonly (readonly string[])[], nth = 0): Change =>
  (parts) => {
    let seen = -1;
    const after = parts.map((part) => {
      if (typeof part === 'string') {
        return part;
      }
      const at = part.findIndex((row) => row.some((cell, column) => column < 2 && cell === what));
      seen += at < 0 ? 0 : 1;
      return at < 0 || seen !== nth ? part : change(part, at);
    });
    return changed(parts, after, what);
  };

/** Another cell in the row that begins with these words. */
export const cell = (row: string, column: number, text: string): Change =>
  inRows(row, (rows, at) => rows.map((cells, index) => (index === at ? cells.map((old, place) => (place === column ? text : old)) : cells)));

export const withoutRow = (row: string): Change => inRows(row, (rows, at) => rows.filter((_, index) => index !== at));

export const withRowAfter = (row: string, added: readonly string[]): Change =>
  inRows(row, (rows, at) => [...rows.slice(0, at + 1), added, ...rows.slice(at + 1)]);

/** The same row again, with some of its cells changed. */
export const twice = (row: string, changes: Readonly<Record<number, string>> = {}): Change =>
  inRows(row, (rows, at) => [
    ...rows.slice(0, at + 1),
    (rows[at] ?? []).map((old, place) => changes[place] ?? old),
    ...rows.slice(at + 1),
  ]);

export const atEnd =
  (...added: readonly Part[]): Change =>
  (parts) => [...parts, ...added];

export const afterText =
  (start: string, ...added: readonly Part[]): Change =>
  (parts) =>
    changed(
      parts,
      parts.flatMap((part) => (typeof part === 'string' && part.startsWith(start) ? [part, ...added] : [part])),
      start,
    );
