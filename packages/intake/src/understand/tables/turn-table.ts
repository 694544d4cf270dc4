import type { Framework } from '@prongsai/ita';
import type { Cell, Table } from '../../blocks.js';
import { readIndicatorName } from '../indicator-name.js';
import { matchable, spaceless } from '../printed-text.js';
import { instrumentIn } from '../section.js';
import { columnRole, type ColumnRole } from './column-role.js';

/** Fewer indicators than this side by side may be a sentence in cells. */
const fewest = 4;

const namesIndicators = (row: readonly Cell[], framework: Framework): boolean =>
  new Set(row.map(({ text }) => readIndicatorName(text, framework)?.no).filter((no) => no !== undefined)).size >= fewest;

/** "ตัวชี้วัดที่ | 1 | 2 | …": counted, not named. */
const countsIndicators = ([label, ...others]: readonly Cell[]): boolean =>
  /^(?:ตัวชี้วัด|ประเด็น)(?:ที่)?$/.test(spaceless(label?.text ?? '')) && others.length >= fewest && others.every(({ text }, index) => matchable(text) === String(index + 1));

/** The codes of items, with their scores below. */
const codesItems = (row: readonly Cell[]): boolean => row.filter(({ text }) => /^[ieo]\d{1,2}$/.test(matchable(text))).length >= fewest;

/** One row of scores under the names of the instruments. */
const namesInstruments = (row: readonly Cell[], below: number): boolean =>
  below === 1 && new Set(row.filter(({ text }) => text.length < 80).map(({ text }) => instrumentIn(text)).filter((code) => code !== null)).size >= 2;

const ofMeasures = new Set<ColumnRole | null>(['measure', 'steps', 'responsible', 'period', 'analysis', 'indicator', 'follow-up', 'summary', 'outcome', 'status']);

/** A form: what others have as their header stands down the first column. */
const isForm = ({ rows }: Table): boolean => {
  const roles = rows.map(([first]) => columnRole(first?.text ?? '')).filter((role) => ofMeasures.has(role));
  return (rows[0]?.length ?? 0) <= 3 && roles.includes('measure') && new Set(roles).size >= 3;
};

/** A table with its indicators or instruments side by side, or a form, turned so that it reads as others do. */
export const turned = (table: Table, framework: Framework): Table => {
  const at = table.rows.slice(0, 3).findIndex((row, index) => namesIndicators(row, framework) || countsIndicators(row) || codesItems(row) || namesInstruments(row, table.rows.length - index - 1));
  const header = table.rows[at] ?? (isForm(table) ? table.rows[0] : undefined);
  if (header === undefined) return table;
  const below = table.rows.slice(Math.max(at, 0));
  return { ...table, rows: header.map((_, column) => below.map((row) => row[column] ?? { text: '', place: table.place })) };
};
