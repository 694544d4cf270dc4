import type { Remark } from '@prongsai/contracts';
import { placeOf, type Place } from './gap-rows.js';

/** What a document calls a field, and the control that writes it. */
const controls: Record<string, string> = { divisions: 'divisionIds', period: 'periodStart', periodText: 'periodStart' };

/** Where a remark is settled: the very field, where it names one. */
export function placeOfRemark({ where, field }: Pick<Remark, 'where' | 'field'>): Place {
  const place = placeOf(where);
  return field === null ? place : { ...place, field: controls[field] ?? field };
}

export type RemarkRound = { round: number; remarks: Remark[] };

/** The remarks by the round they were made in, the latest first; what is still open stands before what is settled. */
export function remarkRounds(remarks: readonly Remark[]): RemarkRound[] {
  const rounds = [...new Set(remarks.map(({ round }) => round))].toSorted((a, b) => b - a);
  return rounds.map((round) => ({ round, remarks: remarks.filter((remark) => remark.round === round).toSorted((a, b) => Number(a.closed) - Number(b.closed)) }));
}
