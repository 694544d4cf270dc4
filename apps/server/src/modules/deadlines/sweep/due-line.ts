import type { Milestone, Recipient } from '@prongsai/ita';

/** A planned letter of the ledger whose hour has come, or that somebody wants sent at once. */
export interface DueLine {
  readonly id: string;
  readonly deadlineId: string;
  readonly cycleId: string;
  readonly agencyId: string;
  readonly provinceId: string;
  readonly milestone: Milestone;
  /** Where the deadline is one measure's own. */
  readonly measureId: string | null;
  readonly dueOn: string;
  readonly rung: string;
  readonly audience: Recipient;
  /** Epoch milliseconds. */
  readonly plannedFor: number;
  /** Its hour came while letters were held back. */
  readonly wasHeld: boolean;
  /** A person asked for it; the ladder did not. */
  readonly asked: boolean;
}
