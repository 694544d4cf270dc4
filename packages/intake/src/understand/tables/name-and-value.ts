import { readGrade } from '@prongsai/ita';
import type { Cell, Paragraph, Table } from '../../blocks.js';
import { addIndicator } from '../add-indicator.js';
import { readIndicatorName } from '../indicator-name.js';
import { oneLine, scoreIn, spaceless } from '../printed-text.js';
import type { Reader } from '../reader.js';
import { rowsAboveHeader } from './read-table.js';
import { isOverallLabel, readTotal } from './total-row.js';

const isLabel = (cell: Cell): boolean => spaceless(cell.text) !== '' && scoreIn(cell.text) === null;

const readPair = (label: Cell, value: Cell, reader: Reader): boolean => {
  const score = scoreIn(value.text);
  const found = score === null || score > 100 ? null : { score, place: value.place };
  const named = readIndicatorName(label.text, reader.framework);
  if (named?.byName !== true || spaceless(named.rest).length > 3) return readTotal([label, value], found, reader);
  if (found === null) return false;
  addIndicator(reader, named, found.score, found.place);
  return true;
};

/** `คะแนนรวม | 87.20 | ผ่าน`: the grade needs no name behind the score of the whole. */
const readGradeBehind = (label: Cell, value: Cell, reader: Reader): boolean =>
  isOverallLabel(label) && readGrade(value.text) !== null && (reader.draft.setOnce('grade', oneLine(value.text), value.place) || true);

/** A row of names, each with its value behind it: `คะแนนรวม | 87.20 | ระดับ | ผ่าน`. */
export const readPairs = (row: readonly Cell[], reader: Reader): boolean => {
  const cells = row.filter(({ text }) => spaceless(text) !== '');
  let read = false;
  for (let at = 0; at < cells.length - 1; at += 1) {
    const [label, value] = [cells[at], cells[at + 1]];
    if (label === undefined || value === undefined || !isLabel(label) || !readPair(label, value, reader)) continue;
    read = true;
    at += 1;
    const behind = cells[at + 1];
    if (behind !== undefined && readGradeBehind(label, behind, reader)) at += 1;
  }
  return read;
};

/** What stands in rows of names and values, as a line: the agency and the year of a form are told there. */
export const headLine = (table: Table): Paragraph | null => {
  const rows = rowsAboveHeader(table).slice(0, 12);
  const cells = rows.flat().map(({ text }) => oneLine(text)).filter((text) => text !== '');
  return cells.length < 2 || cells.some((text) => text.length > 90) ? null : { kind: 'paragraph', text: cells.join(' '), place: table.place };
};
