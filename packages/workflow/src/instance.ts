import type { ApprovalEvent, Effect, Remark, Unmet, Waiver } from './definition.js';

/** Who acts. Authority belongs to the position; the account is the person who uses it today. */
export interface Actor {
  readonly accountId: string;
  readonly positionId: string;
  readonly role: string;
}

/** One seat's answer. It counts in its own state and round, for the text it was made on, or the part of it where it was carried over. */
export interface Decision {
  readonly state: string;
  readonly round: number;
  readonly level: string;
  readonly positionId: string;
  readonly accountId: string;
  readonly verdict: ApprovalEvent;
  readonly contentHash: string;
  /** Of what the seat answered for; the whole text where it is absent. */
  readonly partHash?: string;
  readonly remarks: readonly Remark[];
  /** The leave under which the account decided on its own text. */
  readonly waiver?: Waiver;
  /** The day from which it holds, where that is not the day it was recorded. */
  readonly effectiveOn?: string;
  /** The round it was made in, where it was carried over because its part has not changed since. */
  readonly carriedFrom?: number;
  /** Struck out, e.g. by an edit; kept for the record. */
  readonly voided?: boolean;
}

/** A running workflow, as far as the kernel looks at it. It never changes one: it answers with the next. */
export interface Instance<S extends string = string> {
  readonly state: S;
  /** How often each review was entered. Kept for each, so that "round 2" is the second pass of that text and of no other. */
  readonly rounds: Readonly<Record<string, number>>;
  /** Hash of the text that the present round was opened on; `null` outside a review. */
  readonly contentHash: string | null;
  readonly decisions: readonly Decision[];
}

/** The present, or latest, round of a review; 0 when it was never entered. */
export const roundOf = ({ state: here, rounds }: Instance, state: string = here): number =>
  Object.hasOwn(rounds, state) ? (rounds[state] ?? 0) : 0;

/** It happens: `next` is the instance to store; the caller carries the effects out. `to` is `from` when the event is only recorded. */
export interface Accepted<S extends string = string> {
  readonly ok: true;
  readonly from: S;
  readonly to: S;
  readonly effects: readonly Effect[];
  /** The decision to record, when the event was one. */
  readonly approval?: Decision;
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
  'level-complete',
  'already-decided',
  'content-changed',
  'own-text',
  'remarks-missing',
  'no-approver',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A reason of the kernel: its codes are those of the list above. */
export const reason = (code: RefusalCode, rest: Omit<Unmet, 'code'> = {}): Unmet => ({ code, ...rest });
