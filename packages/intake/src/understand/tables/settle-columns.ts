import type { Cell } from '../../blocks.js';
import { oneLine, scoreIn, spaceless } from '../printed-text.js';
import type { ColumnRole } from './column-role.js';
import type { Column } from './read-table.js';

const isCode = (text: string): boolean => /^(?:[ieo]\s?-?[\d๐-๙]{1,2}|[๐0][\d๐-๙]{1,2})$/i.test(oneLine(text));
const isLevel = (text: string): boolean => /^(?:ไม่)?ผ่านเกณฑ์/.test(spaceless(text));

/** Whether nearly all that stands in a column is of a kind. */
const holds = (rows: readonly (readonly Cell[])[], column: number, of: (text: string) => boolean): boolean => {
  const texts = rows.map((row) => row[column]?.text ?? '').filter((text) => spaceless(text) !== '');
  return texts.length >= 3 && texts.filter(of).length >= texts.length * 0.8;
};

const withRole = (columns: readonly Column[], at: number, role: ColumnRole | null): Column[] => columns.map((column, index) => (index === at ? { ...column, role } : column));

const has = (columns: readonly Column[], ...roles: ColumnRole[]): boolean => columns.some(({ role }) => role !== null && roles.includes(role));

/** Headers such as ข้อคำถาม stand over codes as well as over texts: codes tell. The texts are then in the column beside them. */
const byCodes = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Column[] => {
  if (has(columns, 'item-code', 'measure')) return [...columns];
  const at = columns.findIndex((_, index) => holds(rows, index, isCode));
  if (at < 0) return [...columns];
  const coded = withRole(columns, at, 'item-code');
  const text = coded.findIndex(({ role }, index) => index !== at && (role === null || role === 'indicator') && !holds(rows, index, (one) => scoreIn(one) !== null));
  return has(coded, 'item') || text < 0 ? coded : withRole(coded, text, 'item');
};

const mayBeScores: readonly (ColumnRole | null)[] = [null, 'summary', 'grade', 'level', 'analysis', 'outcome'];

/** A column of scores under a header that says so to people only, such as ผลประเมิน. */
const byScores = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Column[] => {
  if (has(columns, 'score', 'score-public', 'score-survey', 'score-instrument', 'measure') || !has(columns, 'item', 'item-code', 'indicator', 'indicator-no')) return [...columns];
  const at = columns.findIndex(({ role, year }, index) => mayBeScores.includes(role) && year === null && holds(rows, index, (text) => scoreIn(text) !== null && /[.๐-๙\d]/.test(text)));
  return at < 0 ? [...columns] : withRole(columns, at, 'score');
};

const byLevels = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Column[] =>
  columns.map((column, index) => ((column.role === 'grade' || column.role === 'status' || column.role === null) && holds(rows, index, isLevel) ? { ...column, role: 'level' } : column));

/** Beside the measures, a second column of such things holds what is done for them. */
const byMeasures = (columns: readonly Column[]): Column[] => {
  const first = columns.findIndex(({ role }) => role === 'measure');
  const steps = has(columns, 'steps') ? null : 'steps';
  return columns.map((column, index) => (column.role === 'measure' && index !== first ? { ...column, role: steps } : column));
};

/** What headers leave open is settled by the columns beside them and by what stands under them. */
export const settleColumns = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Column[] =>
  byLevels(byScores(byCodes(byMeasures(columns), rows), rows), rows);
