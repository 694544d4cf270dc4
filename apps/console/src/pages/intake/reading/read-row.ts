import type { CorrectedValue } from '@prongsai/contracts';

/** What a row is called: words of the document, or a key under `intake`. */
export type Label = { text: string } | { key: string; params?: Record<string, string | number> };

export type RowKind = 'score' | 'year' | 'day' | 'text' | 'lines';

/** One value that was read, as the review lists it. */
export interface ReadRow {
  /** What the row stands for as a whole: every finding and place behind it belongs to the row. */
  holder: string;
  /** The value that is shown and may be corrected; `null` where it is only shown. */
  pointer: string | null;
  kind: RowKind;
  /** `O10`, `9`, `EIT`. */
  code: string;
  label: Label;
  /** How the document writes its code or number, where that differs. */
  printed: string | null;
  value: CorrectedValue;
  /** Under the pass mark. */
  low: boolean;
}

export const sectionKeys = ['overview', 'indicators', 'items', 'analysis', 'measures', 'reports', 'others'] as const;
export type SectionKey = (typeof sectionKeys)[number];

export interface ReadGroup {
  label: Label | null;
  rows: ReadRow[];
}

export interface ReadSection {
  key: SectionKey;
  groups: ReadGroup[];
}

export const rowsOf = (sections: readonly ReadSection[]): ReadRow[] => sections.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
