/** Whose rows a transaction may touch: what a position of a province, an agency or a division sees. An actor is one. */
export interface CallerScope {
  readonly accountId: string;
  readonly positionId: string;
  readonly provinceId: string;
  /** `null` for a position of the province. */
  readonly agencyId: string | null;
  readonly divisionId: string | null;
}

/** A person within his scope, or the engine: jobs, signing in, public pages. */
export type RunAs = CallerScope | 'engine';

/** The settings that the policies of the database read; local to the transaction, so that no pooled connection keeps them. */
export const setScope = `SELECT set_config('prongsai.province', $1, true), set_config('prongsai.agency', $2, true),
  set_config('prongsai.division', $3, true), set_config('prongsai.account', $4, true), set_config('prongsai.position', $5, true)`;

export const scopeSettings = ({ provinceId, agencyId, divisionId, accountId, positionId }: CallerScope): string[] => [
  provinceId, agencyId ?? '', divisionId ?? '', accountId, positionId,
];
