import { agencyKey } from '../agency-name.js';
import type { ReadRow } from './read-agency.js';

/** A row and the earlier one of the same agency. */
export interface Duplicate {
  row: ReadRow;
  first: ReadRow;
}

/** The same name may stand in two districts or provinces; where one of them is not printed, it is taken for the same. */
const canBeSame = (a: ReadRow, b: ReadRow): boolean =>
  (['district', 'province'] as const).every((field) => {
    const [one, other] = [a.agency[field], b.agency[field]];
    return one === undefined || other === undefined || one.replace(/\s+/g, '') === other.replace(/\s+/g, '');
  });

/** Every row of an agency that stands above it already. */
export const duplicatesIn = (rows: readonly ReadRow[]): Duplicate[] => {
  const firsts = new Map<string, ReadRow[]>();
  return rows.flatMap((row): Duplicate[] => {
    const key = agencyKey(row.agency.name, row.agency.type);
    const others = firsts.get(key);
    const first = others?.find((other) => canBeSame(other, row));
    if (first !== undefined) return [{ row, first }];
    if (others === undefined) firsts.set(key, [row]);
    else others.push(row);
    return [];
  });
};
