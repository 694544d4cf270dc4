import type { Block, Paragraph } from '../blocks.js';
import type { Draft } from './draft.js';
import { splitResponsible } from './lists/split-responsible.js';
import { readAgency } from './paragraphs/agency.js';
import { readTitle } from './paragraphs/title.js';
import { readYears, yearOfPeriods } from './paragraphs/years.js';
import { oneLine } from './printed-text.js';
import { headLine } from './tables/name-and-value.js';
import { readTable } from './tables/read-table.js';

const unit = /^(?:สำนัก|กอง|ฝ่าย|งาน|หน่วย(?!งาน\s*[:：])|กลุ่ม)/;

/** The unit on the cover, on a line of its own. */
const readAuthor = (paragraphs: readonly Paragraph[], draft: Draft): void => {
  const author = paragraphs.slice(0, 12).find(({ text }) => unit.test(oneLine(text)) && oneLine(text).length <= 40 && splitResponsible(text).length === 1 && !/ป\.ป\.ช/.test(text));
  if (author !== undefined) draft.setOnce('preparedBy', oneLine(author.text), author.place);
};

const periodTexts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    const table = block.kind === 'table' ? readTable(block, null) : null;
    const at = table?.columns.findIndex(({ role }) => role === 'period') ?? -1;
    return at < 0 ? [] : (table?.rows.map((row) => row.cells[at]?.text ?? '') ?? []);
  });

/** The latest year that stands over a column of scores, or alone over a column. */
const yearOfScores = (blocks: readonly Block[]): number | undefined => {
  const years = blocks.flatMap((block) => (block.kind === 'table' ? (readTable(block, null)?.columns ?? []).flatMap(({ role, year, header }) => (year !== null && (role === 'score' || (role === null && /^\D{0,12}[\d๐-๙]{4}$/.test(header))) ? [year] : [])) : []));
  return years.length === 0 ? undefined : Math.max(...years);
};

/** The years decide which rules and codes are meant, so they are read before anything else. */
export const readHead = (blocks: readonly Block[], draft: Draft): void => {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const title = readTitle(paragraphs);
  if (title !== null) draft.setOnce('documentTitle', title.text, title.first.place);
  const lines = [...paragraphs, ...blocks.slice(0, 12).flatMap((block) => (block.kind === 'table' ? [headLine(block)] : []))].filter((line) => line !== null);
  const agency = readAgency(lines);
  if (agency !== null) draft.setOnce('agency', agency.agency, agency.place);
  for (const field of ['name', 'district', 'province']) if (agency !== null) draft.mark(`/agency/${field}`, agency.place);
  readAuthor(paragraphs, draft);
  const years = readYears([...(title === null ? [] : [title.text]), ...lines.map(({ text }) => text)]);
  const measures = years.measures ?? yearOfPeriods(periodTexts(blocks));
  const result = years.result ?? yearOfScores(blocks);
  draft.document.fiscalYears = { ...years, ...(result === undefined ? {} : { result }), ...(measures === undefined ? {} : { measures }) };
};
