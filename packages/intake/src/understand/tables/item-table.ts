import type { EitPart } from '@prongsai/ita';
import type { Cell } from '../../blocks.js';
import { addIndicator } from '../add-indicator.js';
import { indicatorOfCode, instrumentOfCode } from '../item-code.js';
import { readIndicatorName } from '../indicator-name.js';
import { openSection } from '../open-section.js';
import { matchable, oneLine, scoreIn, signedScoreIn, spaceless } from '../printed-text.js';
import type { Reader } from '../reader.js';
import { indicatorHeading, partIn, subIndicatorNo } from '../section.js';
import { cellOf, codedRow, type CodedRow } from './coded-row.js';
import type { ReadTable, TableRow } from './read-table.js';
import { addSubIndicator } from './sub-indicator.js';
import { readGradeRow, readTotal } from './total-row.js';

interface ScoreCell {
  score: number;
  cell: Cell;
  part: EitPart | null;
}

const scoresOf = (cells: readonly Cell[], table: ReadTable): ScoreCell[] => {
  const found = cells.flatMap((cell, index): ScoreCell[] => {
    const score = signedScoreIn(cell.text);
    const role = table.columns[index]?.role;
    if (score === null || (role !== 'score' && role !== 'score-public' && role !== 'score-survey')) return [];
    return [{ score, cell, part: role === 'score-public' ? 'public' : role === 'score-survey' ? 'survey' : null }];
  });
  const parted = found.filter(({ part }) => part !== null);
  return parted.length > 0 ? parted : found.slice(0, 1);
};

const isIndicatorRow = (cells: readonly Cell[], table: ReadTable, { framework }: Reader): boolean =>
  scoresOf(cells, table).length > 0 && cells.some(({ text }) => readIndicatorName(text, framework)?.byName === true);

const scoresIndicators = (table: ReadTable, reader: Reader): boolean => table.rows.filter(({ cells }) => isIndicatorRow(cells, table, reader)).length > 1;

/** The agency's own mean under its items; where the indicators' scores stand beside their names, a total is that of the whole table. */
const readAverage = (cells: readonly Cell[], table: ReadTable, reader: Reader): boolean => {
  const label = cells.find((cell) => /^(?:คะแนน)?(?:เฉลี่ย|รวม)(?:คะแนน|รวม|ทั้งสิ้น)?$|^รวมคะแนน|^คะแนนเฉลี่ย|^ค่าเฉลี่ย/.test(spaceless(cell.text)));
  if (label !== undefined && /รวม/.test(label.text) && scoresIndicators(table, reader)) return false;
  const [found] = scoresOf(cells, table);
  const score = found ?? cells.map((cell) => ({ score: scoreIn(cell.text), cell })).find((one) => one.score !== null);
  const { indicatorNo } = reader.section;
  if (label === undefined) return false;
  if (score === undefined || score.score === null || indicatorNo === null) return true;
  reader.draft.add('indicatorAveragesPrinted', { indicatorNo, average: score.score }, { average: score.cell.place });
  return true;
};

const addItem = (row: CodedRow, { score, cell, part }: ScoreCell, level: Cell | undefined, reader: Reader): void => {
  const { section, framework, draft } = reader;
  const instrument = instrumentOfCode(row.code);
  const indicatorNo = indicatorOfCode(row.code, { framework, instrument, indicatorNo: section.indicatorNo, before: null }) ?? section.indicatorNo;
  const inPart = instrument === 'EIT' ? (part ?? section.part) : null;
  if (indicatorNo === null) return;
  draft.add(
    'items',
    {
      code: row.code,
      codeAsPrinted: row.printed,
      instrument,
      indicatorNo,
      ...(inPart === null ? {} : { part: inPart }),
      ...(instrument === 'OIT' && section.subIndicator !== null ? { subIndicator: section.subIndicator } : {}),
      text: row.text,
      score,
      ...(level === undefined ? {} : { levelPrinted: oneLine(level.text) }),
    },
    { codeAsPrinted: row.codeCell.place, text: row.textCell.place, score: cell.place, ...(level === undefined ? {} : { levelPrinted: level.place }) },
  );
  draft.say(`item:${row.code}${inPart === null ? '' : `/${inPart}`}`, 'item', row.text, row.textCell.place);
};

/** What the assessors suggest, in the row of its item. */
const suggestBeside = (itemCode: string, cell: Cell | undefined, { draft }: Reader): void => {
  if (cell === undefined || spaceless(cell.text).length < 4) return;
  draft.add('suggestions', { instrument: instrumentOfCode(itemCode), itemCode, text: oneLine(cell.text) }, { text: cell.place });
  draft.say(`item:${itemCode}`, 'suggestion', cell.text, cell.place);
};

/** In tables that go from indicator to items, an indicator's row carries its score. */
const readIndicatorRow = (cells: readonly Cell[], table: ReadTable, reader: Reader): boolean => {
  const cell = cells.find((one) => spaceless(one.text) !== '' && scoreIn(one.text) === null && readIndicatorName(one.text, reader.framework)?.byName === true);
  const named = cell === undefined ? null : indicatorHeading(cell.text, reader.framework, { ...reader.section, instrument: null }) ?? readIndicatorName(cell.text, reader.framework);
  const [found] = scoresOf(cells, table);
  if (cell === undefined || named === null || !named.byName || spaceless(named.rest).length > 3) return false;
  openSection(`ตัวชี้วัดที่ ${named.no} ${named.name}`, reader);
  if (found !== undefined) addIndicator(reader, named, found.score, found.cell.place);
  return true;
};

/** In a table of everything, the column of codes has the number of an indicator in its row. */
const countsNoItem = (cells: readonly Cell[], table: ReadTable, { framework }: Reader): boolean => {
  const code = cellOf(cells, table, 'item-code');
  return code === undefined || cells.some(({ text }) => String(readIndicatorName(text, framework)?.no ?? '') === matchable(code.text));
};

/** A row that opens a section and carries a score of its own: that of an instrument, a sub-indicator or the whole. */
const readScoredHeading = (cells: readonly Cell[], { score, cell }: ScoreCell, reader: Reader): void => {
  const label = cells.find(({ text }) => spaceless(text) !== '' && scoreIn(text) === null);
  const sub = label === undefined ? null : subIndicatorNo(label.text);
  if (label === undefined) return;
  if (sub === null) readTotal(cells, { score, place: cell.place }, reader);
  else addSubIndicator(sub, label, { score, place: cell.place }, reader);
  openSection(label.text, reader);
};

/** The part, as a number or a word alone, or as headings say it. */
const partOf = (cell: Cell | undefined): EitPart | null => {
  if (cell === undefined) return null;
  const key = matchable(cell.text);
  return key === '1' || key === 'public' ? 'public' : key === '2' || key === 'survey' ? 'survey' : partIn(cell.text);
};

/** A row may name the indicator or sub-indicator and the part of its item beside it. */
const openBeside = (cells: readonly Cell[], table: ReadTable, reader: Reader): void => {
  const [name, no, part, own] = (['indicator', 'indicator-no', 'part', 'instrument'] as const).map((role) => cellOf(cells, table, role));
  if (cellOf(cells, table, 'item-code') === undefined && cellOf(cells, table, 'item') === undefined) return;
  if (name !== undefined && subIndicatorNo(name.text) !== null) openSection(name.text, reader);
  const { framework, section } = reader;
  const named = name === undefined ? null : readIndicatorName(name.text, framework);
  const numbered = no === undefined ? null : /\d+/.exec(matchable(no.text));
  const indicator = framework.indicators.find((one) => one.no === (named?.no ?? Number(numbered?.[0] ?? Number.NaN)));
  const inPart = partOf(part) ?? partOf(own) ?? section.part;
  if (inPart !== section.part) reader.itemBefore = null;
  reader.section = { ...section, part: inPart, ...(indicator === undefined ? {} : { instrument: indicator.instrument, indicatorNo: indicator.no }) };
};

const readRow = (row: TableRow, table: ReadTable, reader: Reader): void => {
  const { cells } = row;
  openBeside(cells, table, reader);
  if (row.kind === 'section' && openSection(row.text, reader)) return;
  if (readGradeRow(cells, reader) || readAverage(cells, table, reader) || (countsNoItem(cells, table, reader) && readIndicatorRow(cells, table, reader))) return;
  const coded = codedRow(cells, table, reader);
  const scores = scoresOf(cells, table);
  if (coded === null && scores[0] !== undefined) readScoredHeading(cells, scores[0], reader);
  if (coded === null || scores.length === 0) return;
  const level = cellOf(cells, table, 'level') ?? cellOf(cells, table, 'analysis');
  reader.itemBefore = coded.code;
  suggestBeside(coded.code, cellOf(cells, table, 'suggestion'), reader);
  for (const score of scores) addItem(coded, score, level !== undefined && spaceless(level.text).length <= 20 ? level : undefined, reader);
};

export const isItemTable = ({ columns }: ReadTable): boolean => {
  const roles = columns.map(({ role }) => role);
  const scored = roles.some((role) => role === 'score' || role === 'score-public' || role === 'score-survey');
  return scored && !roles.includes('measure') && (roles.includes('item-code') || roles.includes('item'));
};

/** Scores one row an item, under rows that name instrument, indicator and sub-indicator. */
export const readItemTable = (table: ReadTable, reader: Reader): void => {
  if (table.title !== '') openSection(table.title, reader);
  for (const row of table.rows) readRow(row, table, reader);
};
