import { addIndicator } from '../add-indicator.js';
import { readIndicatorName } from '../indicator-name.js';
import { scoreIn, spaceless } from '../printed-text.js';
import type { Reader } from '../reader.js';
import type { ReadTable } from './read-table.js';
import { readGradeRow, readTotal } from './total-row.js';

export const isScoreTable = ({ columns }: ReadTable): boolean => columns.some(({ role }) => role === 'score');

/** Scores of whatever the rows name: instruments, the whole, indicators among them. */
export const readScoreTable = (table: ReadTable, reader: Reader): void => {
  const at = table.columns.findIndex(({ role }) => role === 'score');
  for (const { cells } of table.rows) {
    const cell = cells[at];
    const score = cell === undefined ? null : scoreIn(cell.text);
    const label = cells.find(({ text }) => spaceless(text) !== '' && scoreIn(text) === null);
    if (cell === undefined || score === null || label === undefined) {
      readGradeRow(cells, reader);
      continue;
    }
    const named = readIndicatorName(label.text, reader.framework);
    if (named?.byName === true) addIndicator(reader, named, score, cell.place);
    else readTotal([label, cell], { score, place: cell.place }, reader);
  }
};
