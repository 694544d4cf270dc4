import type { CycleEvent, CycleState, Milestone } from '@prongsai/ita';
import type { Agency, Province } from '../town/province.js';

/** Instants are epoch milliseconds of the demonstration's clock throughout. */
export interface Passage {
  readonly at: number;
  readonly event: CycleEvent | 'open';
  readonly to: CycleState;
}

/** A position that was asked to decide, and until when it was waited for. */
export interface Asked {
  readonly positionId: string;
  readonly from: number;
  readonly until: number;
}

export interface CycleFacts {
  readonly id: string;
  readonly agency: Agency;
  /** Oldest first. */
  readonly passages: readonly Passage[];
  readonly asked: readonly Asked[];
  readonly deadlines: readonly Deadline[];
}

/** Something with a due day of its own: a milestone of the cycle, or one measure of its plan. */
export interface Deadline {
  /** Only to find again what was told about it. */
  readonly id: string;
  readonly milestone: Milestone;
  /** The last day of the measure's period; `null` for the milestone itself. */
  readonly measureEndsOn: string | null;
}

export interface Move {
  readonly at: number;
  readonly milestone: Milestone;
  /** `null`: of the whole province. */
  readonly agencyId: string | null;
  readonly dueOn: string;
}

export interface AddedHoliday {
  readonly at: number;
  readonly day: string;
}

/** What people did and when; nothing of what the system made of it. */
export interface Facts {
  readonly province: Province;
  readonly fiscalYear: number;
  readonly cycles: readonly CycleFacts[];
  readonly moves: readonly Move[];
  readonly holidays: readonly AddedHoliday[];
  /** Until when time went on. */
  readonly end: number;
}
