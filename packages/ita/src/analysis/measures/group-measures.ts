import type { UsedMeasure } from './used-measure.js';
import { similarity, titleKey } from './title-key.js';

/** From how alike two titles are taken for one measure. */
export const sameTitle = 0.7;

export interface MeasureGroup {
  /** The title that stands for the group: the most frequent one. */
  title: string;
  rows: UsedMeasure[];
}

interface KeyedRows {
  key: string;
  rows: UsedMeasure[];
}

const byKey = (rows: readonly UsedMeasure[], agencyNames: readonly string[]): KeyedRows[] => {
  const keyed = new Map<string, UsedMeasure[]>();
  for (const row of rows) {
    const key = titleKey(row.title, agencyNames);
    if (key !== '') keyed.set(key, [...(keyed.get(key) ?? []), row]);
  }
  return [...keyed].map(([key, own]) => ({ key, rows: own })).sort((a, b) => b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1));
};

/**
 * Puts measures with like titles together. Each group is led by its most frequent title and takes whatever is like that one, so that a
 * chain of small differences cannot join two things; the order of the rows does not matter.
 */
export const groupMeasures = (rows: readonly UsedMeasure[], agencyNames: readonly string[]): MeasureGroup[] => {
  const groups: KeyedRows[] = [];
  for (const keyed of byKey(rows, agencyNames)) {
    const found = groups.find(({ key }) => similarity(key, keyed.key) >= sameTitle);
    if (found === undefined) groups.push({ key: keyed.key, rows: [...keyed.rows] });
    else found.rows.push(...keyed.rows);
  }
  return groups.map(({ rows: own }) => ({ title: own[0]?.title ?? '', rows: own }));
};
