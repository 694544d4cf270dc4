import type { Framework } from '@prongsai/ita';
import type { Cell, Table } from '../../blocks.js';
import { readIndicatorName } from '../indicator-name.js';
import { instrumentIn } from '../section.js';

/** Fewer indicators than this side by side may be a sentence in cells. */
const fewest = 4;

const namesIndicators = (row: readonly Cell[], framework: Framework): boolean =>
  new Set(row.map(({ text }) => readIndicatorName(text, framework)?.no).filter((no) => no !== undefined)).size >= fewest;

/** One row of scores under the names of the instruments. */
const namesInstruments = (row: readonly Cell[], below: number): boolean =>
  below === 1 && new Set(row.filter(({ text }) => text.length < 80).map(({ text }) => instrumentIn(text)).filter((code) => code !== null)).size >= 2;

/** A table with its indicators or instruments side by side, turned so that they stand under each other. */
export const turned = (table: Table, framework: Framework): Table => {
  const at = table.rows.slice(0, 3).findIndex((row, index) => namesIndicators(row, framework) || namesInstruments(row, table.rows.length - index - 1));
  const header = table.rows[at];
  if (header === undefined) return table;
  const below = table.rows.slice(at);
  return { ...table, rows: header.map((_, column) => below.map((row) => row[column] ?? { text: '', place: table.place })) };
};
