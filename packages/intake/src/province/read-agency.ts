import { instrumentCodes, type InstrumentCode, type Place, type ProvinceAgency } from '@prongsai/ita';
import { readAgencyName, readAgencyType } from '../agency-name.js';
import type { ProvinceField } from './province-sheet.js';
import type { Group } from './row-kind.js';
import { readScoreCell } from './score-cell.js';
import { textOf, type Layout } from './table-layout.js';

/** A cell of scores that holds none that can be taken over. */
export interface CellIssue {
  field: 'overall' | `indicator:${number}`;
  kind: 'unreadable' | 'out-of-range';
  printed: string;
  suggestion?: number;
  place: Place;
}

export interface ReadRow {
  agency: ProvinceAgency;
  /** Of its name. */
  place: Place;
  issues: CellIssue[];
  instruments: Partial<Record<InstrumentCode, number>>;
  /** JSON pointer of its agency: `/agencies/0`. */
  pointer: string;
}

/** Where each value stands, by its JSON pointer. */
export type Provenance = Record<string, Place>;

/** Where an agency's row takes from what stands above it. */
export interface Identity extends Group {
  name: string;
  fiscalYear?: number;
}

const whose = ['type', 'district', 'province'] as const;

const nowhere: Place = { kind: 'table', table: 0, row: 0, column: 0 };

const placeOf = ({ grid, columns }: Layout, row: number, field: ProvinceField): Place | null => {
  const column = columns.get(field);
  return column === undefined ? null : (grid.at(row, column)?.place ?? null);
};

const bare = (text: string, word: RegExp): string | undefined => text.replace(word, '').trim() || undefined;

/** A row being read: where it stands, and where its values' places are written down. */
interface Reading {
  layout: Layout;
  row: number;
  pointer: string;
  provenance: Provenance;
}

/** Who a row is of: its own cells first, then what its name says, then the group it stands in. */
const identify = ({ layout, row, pointer, provenance }: Reading, identity: Identity): Pick<ReadRow, 'agency' | 'place'> => {
  const named = readAgencyName(identity.name);
  const typeText = textOf(layout, row, 'type');
  const own = {
    type: readAgencyType(typeText) ?? (named.type === undefined && typeText !== '' ? typeText : undefined),
    district: bare(textOf(layout, row, 'district'), /^(?:อำเภอ|อ\s?\.)\s*/),
    province: bare(textOf(layout, row, 'province'), /^(?:จังหวัด|จ\s?\.)\s*/),
  };
  const agency: ProvinceAgency = { name: named.name, indicators: [] };
  const place = placeOf(layout, row, 'name') ?? nowhere;
  provenance[`${pointer}/name`] = place;
  for (const field of whose) {
    const value = own[field] ?? named[field] ?? identity[field];
    if (value === undefined) continue;
    agency[field] = value;
    provenance[`${pointer}/${field}`] = (own[field] === undefined ? null : placeOf(layout, row, field)) ?? place;
  }
  return { agency, place };
};

const takeScore = ({ layout, row, provenance }: Reading, column: number, field: CellIssue['field'], pointer: string, issues: CellIssue[]): number | undefined => {
  const cell = layout.grid.at(row, column);
  if (cell === undefined) return undefined;
  const score = readScoreCell(cell.text);
  if (score.kind === 'none') return undefined;
  provenance[pointer] = cell.place;
  if (score.kind === 'score') return score.value;
  const issue = { field, printed: cell.text.trim(), place: cell.place };
  if (score.kind === 'unreadable') {
    issues.push({ ...issue, ...score });
    return undefined;
  }
  issues.push({ ...issue, kind: score.kind });
  return score.value;
};

const takeScores = (reading: Reading, { agency, issues }: ReadRow): void => {
  const { columns, indicators } = reading.layout;
  const overallColumn = columns.get('overall');
  const overall = overallColumn === undefined ? undefined : takeScore(reading, overallColumn, 'overall', `${reading.pointer}/overall`, issues);
  if (overall !== undefined) agency.overall = overall;
  for (const [index, { no, column }] of indicators.entries()) {
    const reported = takeScore(reading, column, `indicator:${no}`, `${reading.pointer}/indicators/${index}/reported`, issues);
    agency.indicators.push(reported === undefined ? { no } : { no, reported });
  }
};

const instrumentsOf = (layout: Layout, row: number): ReadRow['instruments'] => {
  const found: ReadRow['instruments'] = {};
  for (const code of instrumentCodes) {
    const score = layout.columns.has(code) ? readScoreCell(textOf(layout, row, code)) : null;
    if (score?.kind === 'score') found[code] = score.value;
  }
  return found;
};

/** What one row says of its agency, the `index`th of the sheet. */
export const readAgencyRow = (layout: Layout, row: number, identity: Identity, index: number, provenance: Provenance): ReadRow => {
  const pointer = `/agencies/${index}`;
  const reading = { layout, row, pointer, provenance };
  const read: ReadRow = { ...identify(reading, identity), issues: [], instruments: instrumentsOf(layout, row), pointer };
  takeScores(reading, read);
  const grade = textOf(layout, row, 'grade');
  if (grade !== '' && readScoreCell(grade).kind !== 'none') {
    read.agency.grade = grade;
    provenance[`${pointer}/grade`] = placeOf(layout, row, 'grade') ?? read.place;
  }
  return read;
};
