import { permissionsOf, tokenPermissions, type Permission, type Role, type TokenPermission } from '@prongsai/contracts';

export interface TokenDraft {
  name: string;
  positionId: string;
  permissions: readonly TokenPermission[];
  /** From today in real time. */
  days: number;
}

/** How long a token may be good for; the server takes no more than a year. */
export const lifetimes = [30, 90, 180, 365] as const;

/** What a token of a position can be given at most. */
export function grantableTo(role: Role): TokenPermission[] {
  const own: readonly Permission[] = permissionsOf[role];
  return tokenPermissions.filter((permission) => own.includes(permission));
}

export function toggled(chosen: readonly TokenPermission[], permission: TokenPermission): TokenPermission[] {
  return chosen.includes(permission) ? chosen.filter((one) => one !== permission) : [...chosen, permission];
}

/** What is still missing, as keys of the texts. */
export function gapsOf({ name, permissions }: TokenDraft): ('noName' | 'noPermission')[] {
  return [...(name.trim() === '' ? (['noName'] as const) : []), ...(permissions.length === 0 ? (['noPermission'] as const) : [])];
}
