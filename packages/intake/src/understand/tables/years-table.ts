import { readGrade } from '@prongsai/ita';
import { toArabicDigits } from '@prongsai/thai';
import type { Cell } from '../../blocks.js';
import { oneLine, scoreIn } from '../printed-text.js';
import type { Reader } from '../reader.js';
import { instrumentIn } from '../section.js';
import type { ReadTable } from './read-table.js';
import { addInstrument } from './total-row.js';

interface YearRow {
  fiscalYear: number;
  overall: { score: number; cell: Cell };
  cells: readonly Cell[];
}

/** One row a year: the overall score, the grade and the instruments perhaps. */
export const isYearsTable = ({ columns }: ReadTable): boolean => {
  const roles = columns.map(({ role }) => role);
  return roles.includes('year') && roles.includes('score') && !(['measure', 'indicator', 'indicator-no', 'item', 'item-code'] as const).some((role) => roles.includes(role));
};

const yearRows = ({ columns, rows }: ReadTable): YearRow[] => {
  const yearAt = columns.findIndex(({ role }) => role === 'year');
  const scoreAt = columns.findLastIndex(({ role, header }) => role === 'score' && instrumentIn(header) === null);
  return rows.flatMap(({ cells }) => {
    const year = /25\d{2}/.exec(toArabicDigits(cells[yearAt]?.text ?? ''));
    const cell = cells[scoreAt];
    const score = cell === undefined ? null : scoreIn(cell.text);
    return year === null || cell === undefined || score === null ? [] : [{ fiscalYear: Number(year[0]), overall: { score, cell }, cells }];
  });
};

const readResult = ({ overall, cells }: YearRow, { columns }: ReadTable, reader: Reader): void => {
  const { draft } = reader;
  draft.setOnce('overall', overall.score, overall.cell.place);
  cells.forEach((cell, index) => {
    const column = columns[index];
    const score = scoreIn(cell.text);
    if (column?.role === 'grade' && readGrade(cell.text) !== null) draft.setOnce('grade', oneLine(cell.text), cell.place);
    else if (column !== undefined && score !== null) addInstrument({ text: column.header, place: cell.place }, { score, place: cell.place }, reader);
  });
};

/** The row of the result's year is the result; all of them are the history. */
export const readYearsTable = (table: ReadTable, reader: Reader): void => {
  const rows = yearRows(table);
  const own = rows.find(({ fiscalYear }) => fiscalYear === reader.draft.document.fiscalYears.result);
  if (own !== undefined) readResult(own, table, reader);
  const years = rows.map(({ fiscalYear }) => fiscalYear);
  if (years.length < 2) return;
  const text = rows.map(({ cells }) => cells.map((cell) => oneLine(cell.text)).join(' ').trim()).join(' ');
  const points = rows.map(({ fiscalYear, overall }) => ({ fiscalYear, overall: overall.score }));
  reader.draft.setOnce('history', { text, fromYear: Math.min(...years), toYear: Math.max(...years), points }, table.place);
};
