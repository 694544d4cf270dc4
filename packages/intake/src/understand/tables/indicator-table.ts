import { indicatorOf } from '@prongsai/ita';
import { toArabicDigits } from '@prongsai/thai';
import type { Cell } from '../../blocks.js';
import { addIndicator, type FoundChange } from '../add-indicator.js';
import { readIndicatorName, type PrintedName } from '../indicator-name.js';
import { changeIn } from '../printed-change.js';
import { numbersIn, oneLine, scoreIn, signedScoreIn, spaceless } from '../printed-text.js';
import type { Reader } from '../reader.js';
import { instrumentIn, subIndicatorNo } from '../section.js';
import { cellOf } from './coded-row.js';
import { readExtreme } from './extreme-row.js';
import type { Column, ReadTable, TableRow } from './read-table.js';
import { addSubIndicator } from './sub-indicator.js';
import { addInstrument, isOverallLabel, readTotal, type FoundScore } from './total-row.js';
import { readHistoryRow, yearColumns } from './year-columns.js';

/** The score columns, the one of the result's year first: a table may print several years side by side. */
const scoreColumns = (columns: readonly Column[], year: number | undefined): number[] => {
  const own = columns.flatMap(({ role }, index) => (role === 'score' || role === 'grade' || (role === 'analysis' && columns.every((one) => one.role !== 'score')) ? [index] : []));
  const years = yearColumns(columns);
  const result = years.filter((column) => column.year === year);
  const latest = years.toSorted((a, b) => b.year - a.year);
  return [...(result.length > 0 ? result : latest).map(({ index }) => index), ...own];
};

const scoreAt = (cells: readonly Cell[], indexes: readonly number[]): FoundScore | null => {
  for (const index of indexes) {
    const cell = cells[index];
    const score = cell === undefined ? null : signedScoreIn(cell.text);
    if (cell !== undefined && score !== null) return { score, place: cell.place };
  }
  return null;
};

/** A score behind the name in one cell: "การปฏิบัติหน้าที่ ๗๘.๗๙ คะแนน". */
const scoreBehind = (rest: string): number | null => {
  const [only, second] = numbersIn(rest);
  return only !== undefined && second === undefined && only.value <= 100 && (rest.includes('คะแนน') || scoreIn(rest) !== null) ? only.value : null;
};

/** An indicator that its row only counts. */
const bareNumber = /^(?:ตัวชี้วัดที่\s*)?([\d๐-๙]{1,2})[.)]?$/;

const nameOf = (cells: readonly Cell[], table: ReadTable, { framework, section }: Reader): (PrintedName & { cell: Cell }) | null => {
  const number = cellOf(cells, table, 'indicator-no') ?? cellOf(cells, table, 'row-no');
  const cell = cellOf(cells, table, 'indicator') ?? cellOf(cells, table, 'item') ?? number;
  if (cell === undefined) return null;
  const read = readIndicatorName(cell.text, framework, section.instrument);
  const bareNo = bareNumber.exec(oneLine(cell.text))?.[1];
  const printedNo = bareNo ?? (number === undefined || number === cell ? null : oneLine(number.text).replace(/[.)]$/, ''));
  if (read !== null) return { ...read, printedNo: read.printedNo ?? (printedNo !== null && /^[\d๐-๙]{1,2}$/.test(printedNo) ? printedNo : null), cell };
  const no = printedNo === null ? Number.NaN : Number(toArabicDigits(printedNo));
  const name = bareNo === undefined ? oneLine(cell.text) : (indicatorOf(framework, no)?.name.th ?? cell.text);
  return no >= 1 && no <= 10 && instrumentIn(cell.text) === null ? { no, printedNo, name, rest: '', byName: false, cell } : null;
};

/** Whose text an analysis in this row is: a merged cell may hold that of another indicator, which it names as its subject. */
const subjectOf = (text: string, rowNo: number, { framework }: Reader): number => {
  const subjects = [...oneLine(text).matchAll(/(?:^|\s)[-–•]\s*|เรื่อง\s*/g)]
    .map((match) => readIndicatorName(oneLine(text).slice(match.index + match[0].length), framework))
    .filter((named) => named !== null && named.byName && /^พบว่า/.test(spaceless(named.rest)))
    .map((named) => named?.no ?? rowNo);
  return subjects.length === 0 || subjects.includes(rowNo) ? rowNo : (subjects[0] ?? rowNo);
};

/** Strengths and weaknesses may have a column each. */
const analysisIn = (cells: readonly Cell[], columns: readonly Column[]): Cell | undefined => {
  const all = cells.filter(({ text }, index) => columns[index]?.role === 'analysis' && spaceless(text) !== '');
  const [first] = all;
  return first === undefined || all.length === 1 ? first : { ...first, text: all.map(({ text }) => text).join('\n') };
};

const readAnalysis = (cell: Cell | undefined, rowNo: number, reader: Reader): void => {
  if (cell === undefined || spaceless(cell.text).length < 25) return;
  const indicatorNo = subjectOf(cell.text, rowNo, reader);
  reader.draft.add('analysis', { indicatorNo, text: oneLine(cell.text), ...(indicatorNo === rowNo ? {} : { printedInRowOf: rowNo }) }, { text: cell.place });
  reader.draft.say(`indicator:${rowNo}`, 'analysis', cell.text, cell.place);
};

/** What the row says of its score: passed or not. */
const readLabel = (cells: readonly Cell[], no: number, { draft }: Reader): void => {
  const label = cells.find(({ text }) => /^(?:ไม่)?ผ่าน(?:เกณฑ์)?(?:การประเมิน)?$/.test(spaceless(text)));
  if (label !== undefined) draft.say(`indicator:${no}`, 'indicator', oneLine(label.text), label.place);
};

const readSubIndicator = (cells: readonly Cell[], scores: readonly number[], reader: Reader): boolean => {
  const found = scoreAt(cells, scores);
  const [label, second] = cells.filter(({ text, place }) => spaceless(text) !== '' && place !== found?.place);
  const sub = label === undefined ? null : subIndicatorNo(scoreIn(label.text) === null ? label.text : `${label.text} ${second?.text ?? ''}`);
  if (label === undefined || sub === null || found === null) return false;
  addSubIndicator(sub, label, found, reader);
  return true;
};

/** The score of an instrument in a cell that stands beside all its indicators. */
const readInstrumentBeside = (cells: readonly Cell[], table: ReadTable, reader: Reader): void => {
  const [label, value] = (['instrument', 'score-instrument'] as const).map((role) => cellOf(cells, table, role));
  const score = value === undefined ? null : scoreIn(value.text);
  if (label !== undefined && value !== undefined && score !== null) addInstrument(label, { score, place: value.place }, reader);
};

const changeAt = (cell: Cell | undefined): FoundChange | null => {
  const value = cell === undefined ? null : changeIn(cell.text);
  return cell === undefined || value === null ? null : { value, place: cell.place };
};

const readRow = (row: TableRow, table: ReadTable, scores: readonly number[], reader: Reader): void => {
  const { cells } = row;
  readInstrumentBeside(cells, table, reader);
  if (readExtreme(cells, reader) || readSubIndicator(cells, scores, reader)) return;
  const named = nameOf(cells, table, reader);
  if (named === null) {
    const instrument = row.kind === 'section' ? instrumentIn(row.text) : null;
    if (cells.some(isOverallLabel)) readHistoryRow(cells, table.columns, reader);
    if (instrument !== null) reader.section = { ...reader.section, instrument, indicatorNo: null };
    else readTotal(cells, scoreAt(cells, scores) ?? scoreAt(cells, cells.map((_, index) => index).reverse()), reader);
    return;
  }
  const found = scoreAt(cells, scores);
  const score = found?.score ?? scoreBehind(named.rest);
  addIndicator(reader, named, score, found?.place ?? named.cell.place, changeAt(cellOf(cells, table, 'change')));
  reader.draft.say(`indicator:${named.no}`, 'indicator', named.cell.text, named.cell.place);
  readLabel(cells, named.no, reader);
  readAnalysis(analysisIn(cells, table.columns), named.no, reader);
};

export const isIndicatorTable = ({ columns }: ReadTable): boolean => {
  const roles = columns.map(({ role }) => role);
  const names = roles.includes('indicator') || roles.includes('indicator-no') || (roles.includes('item') && yearColumns(columns).length > 1);
  return names && !roles.includes('measure') && !roles.includes('item-code');
};

/** Scores, and analyses perhaps, one row an indicator. */
export const readIndicatorTable = (table: ReadTable, reader: Reader): void => {
  const scores = scoreColumns(table.columns, reader.draft.document.fiscalYears.result);
  for (const row of table.rows) readRow(row, table, scores, reader);
};
