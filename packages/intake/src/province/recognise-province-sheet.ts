import { instrumentCodes, readGrade } from '@prongsai/ita';
import type { FileContent, Table } from '../blocks.js';
import { profileColumns, type ColumnProfile } from './column-profile.js';
import { findHeader, type HeaderBand } from './find-header.js';
import { filledColumns, gridOf, type Grid } from './grid.js';
import { isInstrument, latestYearNamed } from './heading.js';
import { mapColumns } from './map-columns.js';
import type { ColumnGuess, ProvinceField, ProvinceSheet, ProvinceTable } from './province-sheet.js';
import { sectionsOf, type Section } from './sections.js';

const recorded = (field: ProvinceField | null): boolean => field === 'overall' || field === 'grade' || (field?.startsWith('indicator:') ?? false);

const isPrintedGrade = (text: string): boolean => readGrade(text)?.scale === 'words';

/** An agency's own tables name divisions and indicators, not agencies. A province's names agencies of known kinds, says that it does, or holds nothing but this assessment. */
const isProvinces = (columns: readonly ColumnGuess[], profiles: readonly ColumnProfile[]): boolean => {
  const name = columns.find(({ field }) => field === 'name');
  if (name === undefined || !columns.some(({ field }) => recorded(field))) return false;
  const { agencies, samples } = profiles[name.column]!;
  const has = (wanted: (field: ProvinceField) => boolean): number => columns.filter(({ field }) => field !== null && wanted(field)).length;
  const typed = agencies >= 0.3 || columns.some(({ field, column }) => field === 'type' && profiles[column]!.types >= 0.5);
  const local = name.headings.some((heading) => /อปท|องค์กรปกครอง/.test(heading));
  const graded = columns.some(({ field, column }) => field === 'grade' && profiles[column]!.samples.some(isPrintedGrade));
  const scored = has((field) => field.startsWith('indicator:')) >= 5 || has(isInstrument) === instrumentCodes.length;
  return samples.length > 1 && (typed || local || graded || scored);
};

const sheetOf = ({ place }: Table): string => (place.kind === 'cell' ? place.sheet : '');

const joined = (texts: readonly string[]): string | null => texts.map((text) => text.replace(/\s+/g, ' ').trim()).join(' ') || null;

/** The rows above the headings, as one text. */
const titleAbove = (grid: Grid, band: HeaderBand): string | null => {
  const texts: string[] = [];
  for (let row = 0; row < band.from; row += 1) texts.push(...filledColumns(grid, row).map((column) => grid.text(row, column)));
  return joined(texts);
};

/** Where agencies stand side by side, a title over them is a heading with nothing behind it. */
const titleBeside = (columns: readonly ColumnGuess[], profiles: readonly ColumnProfile[]): string | null =>
  joined(columns.filter(({ field, column }) => field === null && profiles[column]!.filled === 0).flatMap(({ headings }) => headings));

const recogniseAs = ({ index, table, before }: Section, agenciesIn: ProvinceTable['agenciesIn'], fileName: string): ProvinceTable | null => {
  const grid = gridOf(table, agenciesIn);
  const band = findHeader(grid);
  if (band === null || band.to >= grid.rows) return null;
  const profiles = profileColumns(grid, band.to);
  const columns = mapColumns(grid, band, profiles);
  if (!isProvinces(columns, profiles)) return null;
  const title = titleAbove(grid, band) ?? (agenciesIn === 'columns' ? titleBeside(columns, profiles) : null) ?? joined([before]);
  const sheet = sheetOf(table);
  const fiscalYear = [title ?? '', before, sheet, fileName].map(latestYearNamed).find((year) => year !== null) ?? null;
  return { table: index, sheet, agenciesIn, headerRows: band.to, title, fiscalYear, columns };
};

/** What a table with headings is taken for, when it is a province's. */
export const recogniseSection = (section: Section, fileName: string): ProvinceTable | null =>
  recogniseAs(section, 'rows', fileName) ?? recogniseAs(section, 'columns', fileName);

/**
 * Whether a file is a province's sheet, agencies and their scores, and what each of its columns is taken for; `null` when it is not.
 * Agencies stand in rows or side by side; titles, groups of headings and several tables or sheets are expected.
 */
export const recogniseProvinceSheet = (content: FileContent, fileName = ''): ProvinceSheet | null => {
  const tables = sectionsOf(content).flatMap((section) => recogniseSection(section, fileName) ?? []);
  return tables.length === 0 ? null : { tables };
};
