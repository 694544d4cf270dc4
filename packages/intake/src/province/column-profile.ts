import { readGrade } from '@prongsai/ita';
import { readYear } from '@prongsai/thai';
import { readAgencyName, readAgencyType } from '../agency-name.js';
import type { Grid } from './grid.js';
import { readScoreCell } from './score-cell.js';

/** What the values of a column look like, as shares (0 to 1) of those that stand there. */
export interface ColumnProfile {
  filled: number;
  scores: number;
  grades: number;
  /** Names of agencies that tell their kind. */
  agencies: number;
  types: number;
  districts: number;
  years: number;
  samples: string[];
}

const sampledRows = 80;
const shownSamples = 3;

/** Evenly spread, so that a sheet sorted by district or by score shows all of itself. */
const sampleOf = (grid: Grid, from: number): number[] => {
  const step = Math.max(1, Math.floor((grid.rows - from) / sampledRows));
  const rows: number[] = [];
  for (let row = from; row < grid.rows; row += step) rows.push(row);
  return rows;
};

const share = (texts: readonly string[], fits: (text: string) => boolean): number => (texts.length === 0 ? 0 : texts.filter(fits).length / texts.length);

const isAgency = (text: string): boolean => readAgencyName(text).type !== undefined && readAgencyType(text) === null;

const isScore = (text: string): boolean => {
  const { kind } = readScoreCell(text);
  return kind === 'score' || kind === 'out-of-range';
};

const profileOf = (cells: readonly string[]): ColumnProfile => {
  const texts = cells.filter((text) => readScoreCell(text).kind !== 'none');
  return {
    filled: texts.length,
    scores: share(texts, isScore),
    grades: share(texts, (text) => readGrade(text) !== null),
    agencies: share(texts, isAgency),
    types: share(texts, (text) => readAgencyType(text) !== null),
    districts: share(texts, (text) => /^(?:อำเภอ|อ\s?\.)\s*[^\s.]/.test(text.trim())),
    years: share(texts, (text) => readYear(text)?.era === 'buddhist' && !/^..$/.test(text.trim())),
    samples: [...new Set(texts)].slice(0, shownSamples),
  };
};

/** One profile a column, from the rows of data. */
export const profileColumns = (grid: Grid, from: number): ColumnProfile[] => {
  const rows = sampleOf(grid, from);
  return Array.from({ length: grid.columns }, (_, column) => profileOf(rows.map((row) => grid.text(row, column))));
};
