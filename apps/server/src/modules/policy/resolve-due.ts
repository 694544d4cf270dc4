import type { DueSource } from '@prongsai/contracts';

/** A due day that an act has set. */
export interface SetDay {
  readonly dueOn: string;
  readonly reason: string;
  readonly moveId: string;
}

/** Everything that may say when a milestone of one agency is due. */
export interface DueDays {
  /** The national default, on a working day of the agency's calendar. */
  readonly computed: string;
  readonly national: SetDay | null;
  readonly province: SetDay | null;
  readonly agency: SetDay | null;
}

export interface ResolvedDue {
  readonly dueOn: string;
  readonly source: DueSource;
  readonly act: SetDay | null;
}

/** The nearest act counts: the agency's own, else the province's, else the nation's; where there is none, the computed day. */
export function resolveDue({ computed, national, province, agency }: DueDays): ResolvedDue {
  if (agency) return { dueOn: agency.dueOn, source: 'agency', act: agency };
  if (province) return { dueOn: province.dueOn, source: 'province', act: province };
  if (national) return { dueOn: national.dueOn, source: 'national', act: national };
  return { dueOn: computed, source: 'default', act: null };
}
