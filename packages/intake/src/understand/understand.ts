import { frameworkFor, type DocumentReading, type PrintedDocument } from '@prongsai/ita';
import type { Block, FileContent } from '../blocks.js';
import { FileRefused } from '../refusal.js';
import { Draft } from './draft.js';
import { finish } from './finish.js';
import { joinLines } from './join-lines.js';
import { joinPages } from './join-pages.js';
import { partLooseRows } from './loose-rows.js';
import { measuresFrom } from './paragraphs/measure-lines.js';
import { readParagraph } from './paragraphs/read-paragraph.js';
import { readMarks } from './paragraphs/overall.js';
import { partMemoHeads } from './memo-head.js';
import { isOtherAssessment } from './other-assessment.js';
import { openSection } from './open-section.js';
import { putMeasure } from './put-measure.js';
import { readHead } from './read-head.js';
import { newReader, type Reader } from './reader.js';
import { instrumentIn, startOfDocument } from './section.js';
import { readExtreme } from './tables/extreme-row.js';
import { isIndicatorTable, readIndicatorTable } from './tables/indicator-table.js';
import { isItemTable, readItemTable } from './tables/item-table.js';
import { isMeasureTable, isUpliftTable, readMeasureTable, readUpliftTable } from './tables/measure-table.js';
import { readLooseTable } from './tables/loose-table.js';
import { readPairs } from './tables/name-and-value.js';
import { readTable, rowsAboveHeader, type ReadTable } from './tables/read-table.js';
import { isScoreTable, readScoreTable } from './tables/score-table.js';
import { turned } from './tables/turn-table.js';
import { isYearsTable, readYearsTable } from './tables/years-table.js';

const readKnownTable = (table: ReadTable, reader: Reader, continued: boolean): void => {
  for (const { header } of table.columns) readMarks(header, { place: table.place }, reader.draft);
  if (isMeasureTable(table)) readMeasureTable(table, reader, continued);
  else if (isUpliftTable(table)) readUpliftTable(table, reader);
  else if (isItemTable(table)) readItemTable(table, reader);
  else if (isIndicatorTable(table)) readIndicatorTable(table, reader);
  else if (isYearsTable(table)) readYearsTable(table, reader);
  else if (isScoreTable(table)) readScoreTable(table, reader);
  else for (const { cells } of table.rows) if (!readExtreme(cells, reader)) readPairs(cells, reader);
};

const readBlock = (block: Block, before: Block | undefined, reader: Reader): void => {
  if (block.kind === 'paragraph') return readParagraph(block, reader);
  const upright = turned(block, reader.framework);
  const table = readTable(upright, reader.columns);
  if (table === null) {
    if (!readLooseTable(upright, reader)) reader.columns = null;
    return;
  }
  if (reader.columns !== table.columns) for (const row of rowsAboveHeader(block)) readPairs(row, reader);
  readKnownTable(table, reader, before?.kind === 'table' && reader.columns?.map(({ role }) => role).join() === table.columns.map(({ role }) => role).join());
  reader.columns = table.columns;
};

const sheetOf = ({ place }: Block): string | null => (place.kind === 'cell' ? place.sheet : null);

/** A sheet begins anew; its name may say which instrument it is of. */
const openSheet = (block: Block, before: Block | undefined, reader: Reader): void => {
  const sheet = sheetOf(block);
  if (sheet === null || (before !== undefined && sheetOf(before) === sheet)) return;
  reader.section = startOfDocument;
  reader.itemBefore = null;
  if (instrumentIn(sheet) !== null) openSection(sheet, reader);
};

const readBlocks = (blocks: readonly Block[], reader: Reader): void => {
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (block !== undefined) openSheet(block, blocks[at - 1], reader);
    const told = block?.kind === 'paragraph' ? measuresFrom(blocks, at) : null;
    const { section } = reader;
    if (told !== null) reader.later.push(...told.rows.map((row) => () => putMeasure(row, section, reader)));
    else if (block !== undefined) readBlock(block, blocks[at - 1], reader);
    at = told?.next ?? at + 1;
  }
};

const says = ({ overall, indicators, items, measures, reports, analysis }: PrintedDocument): boolean =>
  overall !== undefined || [indicators, items, measures, reports, analysis].some((list) => (list?.length ?? 0) > 0);

/** What an agency's document says. @throws FileRefused when it is about another assessment, or says nothing of this one. */
export const understand = (content: FileContent, fileName: string): DocumentReading => {
  const blocks = joinLines(joinPages(partLooseRows(partMemoHeads(content.blocks))));
  const draft = new Draft(fileName);
  readHead(blocks, draft);
  if (isOtherAssessment(blocks, draft.document)) throw new FileRefused('other-assessment');
  const { result, measures } = draft.document.fiscalYears;
  const reader = newReader(draft, frameworkFor(result ?? (measures === undefined ? 2568 : measures - 1)));
  readBlocks(blocks, reader);
  finish(reader);
  if (!says(draft.document)) throw new FileRefused('nothing-found');
  return { document: draft.document, passages: draft.passages };
};
