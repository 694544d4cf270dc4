import type { Finding, Place, PrintedDocument, ProvinceAgency } from '@prongsai/ita';
import type { Bilingual } from '@prongsai/thai';

/** What a column of a province's sheet can hold. Numbering and rank are known so as not to be taken for scores; neither is recorded. */
export const provinceFields = [
  'numbering', 'rank', 'name', 'type', 'district', 'province', 'fiscalYear', 'overall', 'grade', 'IIT', 'EIT', 'OIT',
  'indicator:1', 'indicator:2', 'indicator:3', 'indicator:4', 'indicator:5',
  'indicator:6', 'indicator:7', 'indicator:8', 'indicator:9', 'indicator:10',
] as const;
export type ProvinceField = (typeof provinceFields)[number];

/** How sure a guess is: the heading says it in so many words; it follows from the headings around it; only the values speak for it. */
export const mappingConfidences = ['sure', 'likely', 'guess'] as const;
export type MappingConfidence = (typeof mappingConfidences)[number];

/** What one column is; a person's choice has the same form. */
export interface MappedColumn {
  /** From 0; a row where the agencies stand side by side. */
  column: number;
  /** `null`: not told, or left out on purpose. */
  field: ProvinceField | null;
  /** Where each year has columns of its own. */
  fiscalYear?: number;
}

export interface ColumnGuess extends MappedColumn {
  /** The headings above it, from the top, as printed. */
  headings: string[];
  /** The lowest heading's place. */
  place: Place | null;
  confidence: MappingConfidence | null;
  reason: Bilingual;
  /** A few of its values, for the person who decides. */
  samples: string[];
}

export interface ProvinceTable {
  /** Which table of the file it is, from 0. */
  table: number;
  /** The sheet's name; empty where the file has none. */
  sheet: string;
  /** `rows`: one agency a row. `columns`: the agencies stand side by side. */
  agenciesIn: 'rows' | 'columns';
  /** Rows before the first row of data, from 0 (columns, where the agencies stand side by side). */
  headerRows: number;
  title: string | null;
  /** By its title, its sheet's name or the text before it; `null` where a column tells, or nothing does. */
  fiscalYear: number | null;
  columns: ColumnGuess[];
}

/** What a file's tables are taken for, before a single row is read. */
export interface ProvinceSheet {
  tables: ProvinceTable[];
}

/** A person's own reading of a table, in place of the guess. */
export interface TableMapping {
  table: number;
  fiscalYear?: number;
  columns: readonly MappedColumn[];
}

export interface ProvinceChoice {
  /** Which year to read where a file has several; the newest otherwise. */
  fiscalYear?: number;
  mappings?: readonly TableMapping[];
}

/** Why nothing of a row is taken over. */
export interface RowError {
  /** `agency:<name>` or `agency:<name>/indicator:<no>` */
  where: string;
  code: 'unreadable-score' | 'score-out-of-range' | 'agency-duplicate' | 'no-scores';
  printed: string | null;
  message: Bilingual;
  remedy: Bilingual;
  source: Place | null;
}

export interface ProvinceRow {
  agency: ProvinceAgency;
  /** Where its name stands. */
  place: Place;
  errors: RowError[];
}

/** A row with something in it that is no agency's. */
export interface SkippedRow {
  place: Place;
  text: string;
  why: 'average' | 'group' | 'header' | 'note' | 'name-missing';
}

export interface ProvinceReading {
  sheet: ProvinceSheet;
  /** Every year the file has results of, oldest first; the document is of one of them. */
  fiscalYears: number[];
  document: PrintedDocument;
  findings: Finding[];
  /** In the order of `document.agencies`. */
  rows: ProvinceRow[];
  skipped: SkippedRow[];
}
