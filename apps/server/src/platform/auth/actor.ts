import type { Role } from '@prongsai/contracts';

/** Who acts: an account in one of its positions. The position decides role and scope. */
export interface Actor {
  readonly accountId: string;
  readonly positionId: string;
  readonly role: Role;
  readonly provinceId: string;
  /** `null` for a position of the province: every agency of it is in scope. */
  readonly agencyId: string | null;
  readonly divisionId: string | null;
  readonly language: 'th' | 'en';
}
