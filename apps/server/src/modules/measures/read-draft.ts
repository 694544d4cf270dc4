import type { measureInput } from '@prongsai/contracts';
import { readPeriod } from '@prongsai/thai';
import type { z } from 'zod';
import type { ReasonGiven } from '../../platform/index.js';

/** A measure as the contract has read it. */
export type MeasureDraft = z.output<typeof measureInput>;

export interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * The days of a measure: those given, else those its text says. A doubtful text is kept with what it says: the guards of the plan
 * tell what is wrong with it, and a draft may be saved before it is right.
 */
export function periodOf({ periodText, periodStart, periodEnd }: MeasureDraft, fiscalYear: number): Period {
  if (periodStart || periodEnd) return { start: periodStart ?? null, end: periodEnd ?? null };
  const { start, end } = readPeriod(periodText, { fiscalYear });
  return { start, end };
}

/** What cannot be saved even as a draft, all at once. */
export function faultsOf(draft: MeasureDraft, known: { readonly divisionIds: ReadonlySet<string>; readonly indicatorNos: ReadonlySet<number> }): ReasonGiven[] {
  const twice = draft.indicatorNos.filter((no, at) => draft.indicatorNos.indexOf(no) !== at);
  return [
    ...draft.divisionIds.filter((id) => !known.divisionIds.has(id)).map((id) => ({ code: 'division-unknown', where: 'divisions', params: { id } })),
    ...draft.indicatorNos.filter((no) => !known.indicatorNos.has(no)).map((no) => ({ code: 'indicator-unknown', where: `indicator:${no}` })),
    ...twice.map((no) => ({ code: 'indicator-twice', where: `indicator:${no}` })),
  ];
}
