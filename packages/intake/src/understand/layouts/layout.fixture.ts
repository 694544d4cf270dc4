import type { FindingCode, FindingSeverity, PrintedDocument } from '@prongsai/ita';

export const drawings = ['tabs', 'pipes', 'docx', 'xlsx', 'csv'] as const;
export type Drawing = (typeof drawings)[number];

/** One text, or one that spans columns or rows. Lines in it are parted by `\n`. */
export type DrawnCell = string | { text: string; across?: number; down?: number };

export interface DrawnTable {
  rows: DrawnCell[][];
}

/** A sheet begins; other formats go on. */
interface DrawnSheet {
  sheet: string;
}

export type DrawnPart = string | { heading: string } | DrawnSheet | DrawnTable;

type Partly<T> = T extends readonly (infer E)[] ? Partly<E>[] : T extends object ? { [K in keyof T]?: Partly<T[K]> } : T;
export type ExpectedDocument = Partly<Omit<PrintedDocument, 'provenance'>>;

/** A fault that stands in the document on purpose. */
export interface Planted {
  code: FindingCode;
  where: string;
  severity: FindingSeverity;
}

/** A way to lay out a document of an agency, with what it says and what is wrong with it. Agencies are invented. */
export interface Layout {
  /** What is peculiar about it. */
  name: string;
  parts: DrawnPart[];
  expected: ExpectedDocument;
  planted: Planted[];
  /** Where not every format can show it. */
  only?: Drawing[];
}
