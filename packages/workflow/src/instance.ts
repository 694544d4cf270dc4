import type { ApprovalEvent, Effect, Unmet } from './definition.js';

/** Who acts. Authority belongs to the position; the account is the person who uses it today. */
export interface Actor {
  readonly accountId: string;
  readonly positionId: string;
  readonly role: string;
}

export interface Remark {
  readonly where: string;
  readonly text: string;
}

/** One seat's answer. It counts only in its own state and round, and only for the text it was made on. */
export interface Decision {
  readonly state: string;
  readonly round: number;
  readonly level: string;
  readonly positionId: string;
  readonly accountId: string;
  readonly verdict: ApprovalEvent;
  readonly contentHash: string;
  readonly remarks: readonly Remark[];
  /** Struck out, e.g. by an edit; kept for the record. */
  readonly voided?: boolean;
}

/** A running workflow, as far as the kernel looks at it. It never changes one: it answers with the next. */
export interface Instance<S extends string = string> {
  readonly state: S;
  /**
   * Begins at 1 and grows whenever a text has to go through its chain again: returned, reopened, edited under review. It is
   * never set back, so that a state and a round name one pass through a chain; an approved text does not raise it.
   */
  readonly round: number;
  readonly decisions: readonly Decision[];
}

/** What an actor sends. `contentHash` is of the text that was read, `remarks` go with a return. */
export interface WorkflowEvent {
  readonly name: string;
  readonly contentHash?: string;
  readonly remarks?: readonly Remark[];
}

/** What became of a chain after one more decision. */
export interface ApprovalProgress {
  readonly decision: Decision;
  /** `recorded`: the level waits for others; `levelComplete`: the next is asked; `approved` and `returned` leave the state. */
  readonly outcome: 'recorded' | 'levelComplete' | 'approved' | 'returned';
  readonly nextLevel: string | null;
  /** Positions of the open level that have not answered. */
  readonly waitingFor: readonly string[];
}

/** It happens: `next` is the instance to store, with `to` and `round` in it; the caller carries the effects out. */
export interface Accepted<S extends string = string> {
  readonly ok: true;
  readonly event: string;
  readonly from: S;
  readonly to: S;
  readonly round: number;
  readonly effects: readonly Effect[];
  readonly approval?: ApprovalProgress;
  readonly next: Instance<S>;
}

/** It does not happen, and these are all the reasons. */
export interface Refused {
  readonly ok: false;
  readonly refusals: readonly Unmet[];
}

export type Outcome<S extends string = string> = Accepted<S> | Refused;

/** What the kernel itself may refuse for; all other codes come from the guards of a definition. */
export const refusalCodes = [
  'event-unknown-here',
  'state-final',
  'role-not-allowed',
  'target-unknown',
  'not-asked',
  'level-not-open',
  'already-decided',
  'content-changed',
  'own-text',
  'remarks-missing',
  'no-approver',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A reason of the kernel: its codes are those of the list above. */
export const reason = (code: RefusalCode, rest: Omit<Unmet, 'code'> = {}): Unmet => ({ code, ...rest });
