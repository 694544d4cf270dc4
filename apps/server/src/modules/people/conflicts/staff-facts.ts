import type { Bilingual, Role } from '@prongsai/contracts';
import type { Milestone } from '@prongsai/ita';
import type { Days } from '../tenures/days.js';

export interface StaffTenure extends Days {
  readonly accountId: string;
  readonly acting: boolean;
  readonly orderNo: string | null;
  readonly disabled: boolean;
  /** `null` where it is not known or not asked of the position. */
  readonly secondFactor: boolean | null;
}

export interface StaffPosition {
  readonly positionId: string;
  readonly role: Role;
  readonly title: Bilingual;
  readonly divisionId: string | null;
  readonly tenures: readonly StaffTenure[];
  /** The document of the waiver that holds today. */
  readonly waivedBy: string | null;
}

export interface StaffDivision {
  readonly divisionId: string;
  readonly name: string;
  /** Measures of the year that it leads. */
  readonly measures: number;
}

/** Who holds what in one agency, seen from a day, with the days on which the year needs them. */
export interface StaffFacts {
  readonly today: string;
  readonly positions: readonly StaffPosition[];
  readonly divisions: readonly StaffDivision[];
  readonly milestones: readonly { readonly milestone: Milestone; readonly dueOn: string }[];
  readonly coordinatorHeld: boolean;
}
