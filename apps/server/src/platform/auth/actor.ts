import type { Role } from '@prongsai/contracts';
import type { Access } from '../database/scope.js';

/** Who acts: an account in one of its positions. The position decides role and scope. */
export interface Actor {
  readonly accountId: string;
  readonly positionId: string;
  readonly role: Role;
  readonly provinceId: string;
  /** `null` for a position of the province: every agency of it is in scope. */
  readonly agencyId: string | null;
  readonly divisionId: string | null;
  /** Read anew at each request, so that a grant ends for open sessions too. */
  readonly access: Access;
  readonly language: 'th' | 'en';
}
