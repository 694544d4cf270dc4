import type { Place } from '@prongsai/ita';
import type { ProvinceField } from './province-sheet.js';
import type { ReadRow } from './read-agency.js';
import { placeIn, textOf } from './table-layout.js';

/** Where a value of a row stands: in its own cell, or in that of the name for what the name or a group says. */
export const placeOf = ({ layout, row, place }: ReadRow, field: ProvinceField): Place =>
  textOf(layout, row, field) === '' ? place : (placeIn(layout, row, field) ?? place);

const whose = ['type', 'district', 'province', 'overall', 'grade'] as const;

/** Where every value stands, by its JSON pointer. */
export const provenanceOf = (rows: readonly ReadRow[]): Record<string, Place> => {
  const provenance: Record<string, Place> = {};
  for (const [index, read] of rows.entries()) {
    const { agency, place } = read;
    provenance[`/agencies/${index}/name`] = place;
    for (const field of whose) if (agency[field] !== undefined) provenance[`/agencies/${index}/${field}`] = placeOf(read, field);
    for (const [at, { no, reported }] of agency.indicators.entries()) {
      if (reported !== undefined) provenance[`/agencies/${index}/indicators/${at}/reported`] = placeOf(read, `indicator:${no}` as ProvinceField);
    }
  }
  return provenance;
};
