import type { PrintedDocument } from '@prongsai/ita';
import type { FileContent, Table } from '../blocks.js';
import { checkNames } from './check-names.js';
import { checkScores } from './check-scores.js';
import { duplicatesIn } from './duplicates.js';
import { frameworkOfSheet } from './framework-of-sheet.js';
import { gridOf } from './grid.js';
import { taken } from './map-columns.js';
import type { ColumnGuess, MappedColumn, ProvinceChoice, ProvinceReading, ProvinceSheet, ProvinceTable, TableMapping } from './province-sheet.js';
import { provenanceOf } from './provenance.js';
import { readRows, type SheetRows } from './read-rows.js';
import { recogniseSection } from './recognise-province-sheet.js';
import { rowErrors } from './row-errors.js';
import { sectionsOf } from './sections.js';
import { groupOfTable } from './table-group.js';
import { yearsOf } from './table-years.js';

const chosen = { th: 'กำหนดเอง', en: 'Chosen by hand' };
const leftOut = { th: 'ไม่นำเข้า', en: 'Left out by hand' };

const columnWith = (guess: ColumnGuess, { columns }: TableMapping): ColumnGuess => {
  const isSame = (given: MappedColumn): boolean => given.field === guess.field && given.fiscalYear === guess.fiscalYear;
  const given = columns.find(({ column }) => column === guess.column);
  if (given === undefined) return guess.field !== null && columns.some(isSame) ? { ...guess, field: null, confidence: null, reason: taken } : guess;
  if (isSame(given)) return guess;
  const { fiscalYear: _, ...rest } = guess;
  return { ...rest, ...given, confidence: given.field === null ? null : 'sure', reason: given.field === null ? leftOut : chosen };
};

const mapped = (table: ProvinceTable, mapping: TableMapping | undefined): ProvinceTable =>
  mapping === undefined
    ? table
    : { ...table, fiscalYear: mapping.fiscalYear ?? table.fiscalYear, columns: table.columns.map((guess) => columnWith(guess, mapping)) };

const documentOf = ({ rows }: SheetRows, sheet: ProvinceSheet, fileName: string, year: number | null): PrintedDocument => {
  let provenance: PrintedDocument['provenance'] | undefined;
  const title = sheet.tables.find((table) => table.title !== null)?.title ?? null;
  return {
    source: { file: fileName, kind: 'province-results' },
    ...(title === null ? {} : { documentTitle: title }),
    fiscalYears: year === null ? {} : { result: year },
    agencies: rows.map(({ agency }) => agency),
    /** A whole country's sheet has more than a hundred thousand values: their places are written down when somebody asks for them. */
    get provenance() {
      return (provenance ??= provenanceOf(rows));
    },
  };
};

/** A recognised table with its rows. */
interface Source {
  table: ProvinceTable;
  rows: Table;
}

/** Which years each table has results of. Tables that name none are of the only year of the others, or of the one that was asked for. */
const withYears = (sources: readonly Source[], asked: number | undefined): (Source & { years: Set<number> })[] => {
  const own = sources.map(({ table, rows }) => yearsOf(table, gridOf(rows, table.agenciesIn)));
  const [only = asked, ...others] = new Set(own.flatMap((years) => [...years]));
  return sources.map((source, index) => {
    const years = own[index]!;
    if (years.size > 0 || only === undefined || others.length > 0) return { ...source, years };
    return { rows: source.rows, table: { ...source.table, fiscalYear: only }, years: new Set([only]) };
  });
};

const readTables = (sources: readonly Source[], year: number | null): SheetRows => {
  const into: SheetRows = { rows: [], skipped: [] };
  for (const { table, rows } of sources) readRows(into, rows, table, year, groupOfTable(table));
  return into;
};

const sourcesIn = (content: FileContent, fileName: string, mappings: readonly TableMapping[]): Source[] =>
  sectionsOf(content).flatMap((section) => {
    const table = recogniseSection(section, fileName);
    return table === null ? [] : [{ table: mapped(table, mappings.find((mapping) => mapping.table === table.table)), rows: section.table }];
  });

/**
 * Reads a province's sheet: every agency with its scores of one year, the place of every value, and what is wrong with them. A person's
 * `choice` of year and columns goes before what is guessed. `null` when the file is no province's sheet.
 */
export const readProvinceSheet = (content: FileContent, fileName: string, choice: ProvinceChoice = {}): ProvinceReading | null => {
  const sources = withYears(sourcesIn(content, fileName, choice.mappings ?? []), choice.fiscalYear);
  if (sources.length === 0) return null;
  const sheet = { tables: sources.map(({ table }) => table) };
  const fiscalYears = [...new Set(sources.flatMap(({ years }) => [...years]))].toSorted((a, b) => a - b);
  const year = choice.fiscalYear ?? fiscalYears.at(-1) ?? null;
  const read = readTables(sources.filter(({ years }) => year === null || years.has(year)), year);
  const { rows, skipped } = read;
  const duplicates = duplicatesIn(rows);
  const errors = rowErrors(rows, duplicates);
  const document = documentOf(read, sheet, fileName, year);
  return {
    sheet,
    fiscalYears,
    document,
    findings: [...checkScores(rows, frameworkOfSheet(year, document.agencies ?? [])), ...checkNames(rows, duplicates)],
    rows: rows.map(({ agency, place }, index) => ({ agency, place, errors: errors[index]! })),
    skipped,
  };
};
