import type { Place } from '@prongsai/ita';

/**
 * What every reader of a format makes of a file: paragraphs and tables in reading order. Text stands as printed, with three agreements:
 * lines and paragraphs inside one cell are parted by `\n`; numbers and bullets that the format keeps apart from the text are written
 * into it (`1. `, `- `); a check-box is `☑` or `☐`.
 */
export type Block = Paragraph | Table;

export interface Paragraph {
  kind: 'paragraph';
  text: string;
  /** A heading by the format's own word for it. */
  heading?: true;
  place: Place;
}

export interface Cell {
  text: string;
  place: Place;
  /** The cell continues one to its left or above (merged cells): its text is empty then. */
  continues?: 'left' | 'above';
  /** The file says that this is a list, but not where its items begin. */
  lostMarkers?: true;
}

export interface Table {
  kind: 'table';
  /** Rows of equal length; merged cells are filled up with cells that continue. */
  rows: Cell[][];
  place: Place;
}

export const fileFormats = ['docx', 'xlsx', 'csv', 'pdf', 'text'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** Something about the file itself that a person must know: macros in it, formulas instead of values. */
export interface FileNote {
  code: 'macro-present' | 'formula-neutralised';
  place: Place | null;
  printed: string | null;
}

export interface FileContent {
  format: FileFormat;
  blocks: Block[];
  notes: FileNote[];
  /** Pages of a PDF, sheets of a workbook; 1 otherwise. */
  pages: number;
  /** The facts that a PDF carries about itself beside its pages. Anybody can write them: what its pages do not say is not to be believed. */
  attached?: unknown;
}
