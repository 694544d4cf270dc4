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
  /** Where each value stands, by its JSON pointer from the agency: `indicators/0/reported`. */
  places: [pointer: string, place: Place][];
}

/** Where an agency's row takes from what stands above it. */
export interface Identity extends Group {
  name: string;
  fiscalYear?: number;
}

const nowhere: Place = { kind: 'table', table: 0, row: 0, column: 0 };

const placeOf = ({ grid, columns }: Layout, row: number, field: ProvinceField): Place | null => {
  const column = columns.get(field);
  return column === undefined ? null : (grid.at(row, column)?.place ?? null);
};

const bare = (text: string, word: RegExp): string | undefined => text.replace(word, '').trim() || undefined;

/** Who a row is of: its own cells first, then what its name says, then the group it stands in. */
const identify = (layout: Layout, row: number, identity: Identity): Pick<ReadRow, 'agency' | 'place' | 'places'> => {
  const named = readAgencyName(identity.name);
  const typeText = textOf(layout, row, 'type');
  const own = {
    type: readAgencyType(typeText) ?? (named.type === undefined && typeText !== '' ? typeText : undefined),
    district: bare(textOf(layout, row, 'district'), /^(?:อำเภอ|อ\s?\.)\s*/),
    province: bare(textOf(layout, row, 'province'), /^(?:จังหวัด|จ\s?\.)\s*/),
  };
  const agency: ProvinceAgency = { name: named.name, indicators: [] };
  const place = placeOf(layout, row, 'name') ?? nowhere;
  const places: ReadRow['places'] = [['name', place]];
  for (const field of ['type', 'district', 'province'] as const) {
    const value = own[field] ?? named[field] ?? identity[field];
    if (value === undefined) continue;
    agency[field] = value;
    places.push([field, (own[field] === undefined ? null : placeOf(layout, row, field)) ?? place]);
  }
  return { agency, place, places };
};

const takeScore = (layout: Layout, row: number, column: number, field: CellIssue['field'], read: ReadRow, pointer: string): number | undefined => {
  const cell = layout.grid.at(row, column);
  if (cell === undefined) return undefined;
  const score = readScoreCell(cell.text);
  if (score.kind === 'none') return undefined;
  read.places.push([pointer, cell.place]);
  if (score.kind === 'score') return score.value;
  const printed = cell.text.trim();
  if (score.kind === 'out-of-range') {
    read.issues.push({ field, kind: score.kind, printed, place: cell.place });
    return score.value;
  }
  read.issues.push({ field, printed, place: cell.place, ...score });
  return undefined;
};

const takeScores = (layout: Layout, row: number, read: ReadRow): void => {
  const { columns, indicators } = layout;
  const overallColumn = columns.get('overall');
  const overall = overallColumn === undefined ? undefined : takeScore(layout, row, overallColumn, 'overall', read, 'overall');
  if (overall !== undefined) read.agency.overall = overall;
  for (const [index, { no, column }] of indicators.entries()) {
    const reported = takeScore(layout, row, column, `indicator:${no}`, read, `indicators/${index}/reported`);
    read.agency.indicators.push(reported === undefined ? { no } : { no, reported });
  }
  for (const code of instrumentCodes) {
    const score = readScoreCell(textOf(layout, row, code));
    if (score.kind === 'score') read.instruments[code] = score.value;
  }
};

/** What one row says of its agency. */
export const readAgencyRow = (layout: Layout, row: number, identity: Identity): ReadRow => {
  const read: ReadRow = { ...identify(layout, row, identity), issues: [], instruments: {} };
  takeScores(layout, row, read);
  const grade = textOf(layout, row, 'grade');
  if (grade !== '' && readScoreCell(grade).kind !== 'none') {
    read.agency.grade = grade;
    read.places.push(['grade', placeOf(layout, row, 'grade') ?? read.place]);
  }
  return read;
};
