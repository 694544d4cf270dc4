import type { MoveTo } from '@prongsai/contracts';
import type { Actor } from '../../../platform/index.js';
import type { MilestoneOfYear, PolicyPlace } from '../policy-days.js';

/** Whose deadline is moved: a milestone at a place, or that of one measure. */
export type MoveSubject = (MilestoneOfYear & PolicyPlace) | { readonly measureId: string };

export interface MoveToMake {
  readonly subject: MoveSubject;
  readonly to: MoveTo;
  readonly reason: string;
  /** The due day that whoever asks has seen; `null` where he takes whatever it is. */
  readonly from: string | null;
}

/** The position that moves it; `null` for the operator, who acts for the nation. */
export type Mover = Pick<Actor, 'accountId' | 'positionId' | 'provinceId'> | null;
