import type { IntakeView } from '@prongsai/contracts';
import { isOpen, type NumberedFinding } from './numbered-findings.js';
import { covers, placeKey, type Place } from './places.js';
import { leadsInto } from './pointer.js';
import type { ReadRow } from './read-row.js';

export type MarkTone = 'active' | 'error' | 'warning' | 'answered' | 'row';

/** Something that is shown on the page: a finding with its number, or the row under the pointer. */
export interface PageMark {
  key: string;
  findingId: string | null;
  no: number | null;
  tone: MarkTone;
  place: Place;
  /** The words it is about, where they are only a part of what stands there. */
  quote: string | null;
}

const toneOf = (one: NumberedFinding, activeId: string | null): MarkTone => {
  if (one.finding.id === activeId) return 'active';
  if (!isOpen(one)) return 'answered';
  return one.finding.severity === 'error' ? 'error' : 'warning';
};

/** The findings that stand on a page; what is answered or only told is marked while it is looked at. */
export const findingMarks = (findings: readonly NumberedFinding[], activeId: string | null, page: number): PageMark[] =>
  findings.flatMap((one) => {
    const { finding, no } = one;
    const shown = finding.id === activeId || isOpen(one);
    return finding.place && finding.page === page && shown
      ? [{ key: finding.id, findingId: finding.id, no, tone: toneOf(one, activeId), place: finding.place, quote: finding.printed }]
      : [];
  });

export interface RowPlace {
  place: Place;
  page: number | null;
}

const depth = (pointer: string): number => pointer.split('/').length;

/** Where a row stands in the file: its own value first, else what it is part of or made of. */
export function placesOfRow({ pointer, holder }: Pick<ReadRow, 'pointer' | 'holder'>, values: IntakeView['values']): RowPlace[] {
  const exact = values.filter((value) => value.pointer === pointer);
  const within = exact.length > 0 ? exact : values.filter((value) => leadsInto(pointer ?? holder, value.pointer));
  if (within.length > 0) return within;
  const around = values.filter((value) => leadsInto(value.pointer, pointer ?? holder)).toSorted((a, b) => depth(b.pointer) - depth(a.pointer));
  return around.slice(0, 1);
}

export const rowMarks = (row: ReadRow | null, values: IntakeView['values'], page: number): PageMark[] =>
  row === null
    ? []
    : placesOfRow(row, values)
        .filter((one) => one.page === page)
        .map(({ place }) => ({ key: `${row.holder} ${placeKey(place)}`, findingId: null, no: null, tone: 'row', place, quote: null }));

/** The row whose value stands at a place that was pressed on the page. */
export function rowAtPlace(place: Place, values: IntakeView['values'], rows: readonly ReadRow[]): ReadRow | null {
  const pointers = values.filter((value) => covers(place, value.place)).map(({ pointer }) => pointer);
  const found = pointers.map((pointer) => rows.find((row) => row.pointer === pointer) ?? rows.find((row) => leadsInto(row.holder, pointer)));
  return found.find((row) => row !== undefined) ?? null;
}

/** How many findings of a page wait for an answer, and whether one of them is an error. */
export function openOnPage(findings: readonly NumberedFinding[], page: number): { count: number; error: boolean } {
  const open = findings.filter((one) => one.finding.page === page && isOpen(one));
  return { count: open.length, error: open.some(({ finding }) => finding.severity === 'error') };
}
