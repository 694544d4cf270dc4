import { oneLine, scoreIn } from '../printed-text.js';
import type { Reader } from '../reader.js';
import type { Cell } from '../../blocks.js';
import type { Column } from './read-table.js';

/** Columns of scores under the years they are of. */
export const yearColumns = (columns: readonly Column[]): { index: number; year: number }[] =>
  columns.flatMap(({ role, year }, index) => (year !== null && (role === 'score' || role === 'year' || role === null) ? [{ index, year }] : []));

/** The overall scores of several years in one row are the history. */
export const readHistoryRow = (cells: readonly Cell[], columns: readonly Column[], { draft }: Reader): void => {
  const points = yearColumns(columns).flatMap(({ index, year }) => {
    const cell = cells[index];
    const overall = cell === undefined ? null : scoreIn(cell.text);
    return cell === undefined || overall === null ? [] : [{ fiscalYear: year, overall, place: cell.place }];
  });
  const [first] = points;
  const years = points.map(({ fiscalYear }) => fiscalYear);
  if (first === undefined || new Set(years).size < 2) return;
  const text = cells.map((cell, index) => oneLine(`${columns[index]?.year ?? ''} ${cell.text}`)).join(' ');
  draft.setOnce('history', { text, fromYear: Math.min(...years), toYear: Math.max(...years), points: points.map(({ fiscalYear, overall }) => ({ fiscalYear, overall })) }, first.place);
};
