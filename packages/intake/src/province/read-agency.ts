import { instrumentCodes, type InstrumentCode, type Place, type ProvinceAgency } from '@prongsai/ita';
import { readAgencyName, readAgencyType } from '../agency-name.js';
import type { Group } from './row-kind.js';
import { isNothing, readScoreCell } from './score-cell.js';
import { nowhere, placeIn, textOf, type Layout } from './table-layout.js';

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
  /** Where its other values stand. */
  layout: Layout;
  row: number;
}

/** Where an agency's row takes from what stands above it. */
export interface Identity extends Group {
  name: string;
}

const bare = (text: string, word: RegExp): string | undefined => text.replace(word, '').trim() || undefined;

/** Who a row is of: its own cells first, then what its name says, then the group it stands in. */
const identify = (layout: Layout, row: number, identity: Identity): Pick<ProvinceAgency, 'name' | 'type' | 'district' | 'province'> => {
  const named = readAgencyName(identity.name);
  const typeText = textOf(layout, row, 'type');
  const { type = typeText === '' ? identity.type : typeText } = named;
  return {
    name: named.name,
    type: readAgencyType(typeText) ?? type,
    district: bare(textOf(layout, row, 'district'), /^(?:อำเภอ|อ\s?\.)\s*/) ?? named.district ?? identity.district,
    province: bare(textOf(layout, row, 'province'), /^(?:จังหวัด|จ\s?\.)\s*/) ?? named.province ?? identity.province,
  };
};

const takeScore = ({ grid }: Layout, row: number, column: number, field: CellIssue['field'], issues: CellIssue[]): number | undefined => {
  const cell = grid.at(row, column);
  if (cell === undefined) return undefined;
  const score = readScoreCell(cell.text);
  if (score.kind === 'none') return undefined;
  if (score.kind === 'score') return score.value;
  const issue = { field, printed: cell.text.trim(), place: cell.place };
  if (score.kind === 'unreadable') {
    issues.push({ ...issue, ...score });
    return undefined;
  }
  issues.push({ ...issue, kind: score.kind });
  return score.value;
};

const instrumentsOf = (layout: Layout, row: number): ReadRow['instruments'] => {
  const found: ReadRow['instruments'] = {};
  for (const code of instrumentCodes) {
    const score = layout.columns.has(code) ? readScoreCell(textOf(layout, row, code)) : null;
    if (score?.kind === 'score') found[code] = score.value;
  }
  return found;
};

/** What one row says of its agency; what it does not say is `undefined`. */
export const readAgencyRow = (layout: Layout, row: number, identity: Identity): ReadRow => {
  const issues: CellIssue[] = [];
  const column = layout.columns.get('overall');
  const grade = textOf(layout, row, 'grade');
  const { name, type, district, province } = identify(layout, row, identity);
  const agency: ProvinceAgency = {
    name,
    type,
    district,
    province,
    overall: column === undefined ? undefined : takeScore(layout, row, column, 'overall', issues),
    grade: isNothing(grade) ? undefined : grade,
    indicators: layout.indicators.map((indicator) => ({ no: indicator.no, reported: takeScore(layout, row, indicator.column, `indicator:${indicator.no}`, issues) })),
  };
  return { agency, place: placeIn(layout, row, 'name') ?? nowhere, issues, instruments: instrumentsOf(layout, row), layout, row };
};
