import type { Role } from '@prongsai/contracts';

/** Standing access sees the whole scope; otherwise the agencies of the province that a grant of that instant opens, and nothing else. */
export type Access = 'standing' | { readonly grantedAt: string };

/** Whose rows a transaction may touch: what a position of a province, an agency or a division sees. An actor is one. */
export interface CallerScope {
  readonly role: Role;
  readonly accountId: string;
  readonly positionId: string;
  readonly provinceId: string;
  /** `null` for a position of the province. */
  readonly agencyId: string | null;
  readonly divisionId: string | null;
  readonly access: Access;
}

/** A person within his scope, or the engine: jobs, signing in, public pages. */
export type RunAs = CallerScope | 'engine';

/**
 * The settings that the policies of the database read; local to the transaction, so that no pooled connection keeps them. A division
 * narrows only its head: an officer sits in one and writes for all.
 */
export const setScope = `SELECT set_config('prongsai.province', $1, true), set_config('prongsai.agency', $2, true),
  set_config('prongsai.division', $3, true), set_config('prongsai.account', $4, true), set_config('prongsai.position', $5, true),
  set_config('prongsai.granted', $6, true)`;

export const scopeSettings = ({ role, provinceId, agencyId, divisionId, accountId, positionId, access }: CallerScope): string[] => [
  provinceId, agencyId ?? '', role === 'divisionHead' ? (divisionId ?? '') : '', accountId, positionId, access === 'standing' ? access : access.grantedAt,
];
