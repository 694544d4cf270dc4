/** Who asks. Authority belongs to the position; the account is the person who uses it today. */
export interface Actor {
  readonly accountId: string;
  readonly positionId: string;
  readonly role: string;
}

/** A position that is asked at a level. */
export interface ApproverSeat {
  readonly positionId: string;
  /** Accounts that wrote what this seat answers for: none of them may decide on it. */
  readonly authors: readonly string[];
}

export interface Remark {
  readonly where: string;
  readonly text: string;
}

/** What every definition's facts must hold. The last four come with the event, the others from what is stored. */
export interface BaseFacts {
  /** Seats by level id, for the review the instance is in or is about to enter. */
  readonly approvers: Readonly<Record<string, readonly ApproverSeat[]>>;
  /** Hash of the text as it stands now. */
  readonly contentHash: string;
  /** Hash of the text that the one who decides has read. */
  readonly readHash?: string;
  readonly remarks?: readonly Remark[];
  readonly reason?: string;
  /** Target of an event whose target the caller names. */
  readonly to?: string;
}

export type Verdict = 'approve' | 'return';

/** What one seat said. It counts only in its state, in its round and for the text it was made on. */
export interface Decision {
  readonly state: string;
  readonly level: string;
  readonly round: number;
  readonly positionId: string;
  readonly accountId: string;
  readonly verdict: Verdict;
  readonly contentHash: string;
  readonly remarks: readonly Remark[];
  /** A later edit took the ground from under it. */
  readonly voided?: boolean;
}

/** A running workflow. The kernel never changes one, it answers with the next. */
export interface Instance<S extends string = string> {
  readonly state: S;
  /** How often each review was entered. Kept for each, so that "round 2" means the second pass of that text. */
  readonly rounds: Readonly<Record<string, number>>;
  /** Hash of the text under review; `null` outside a review. */
  readonly contentHash: string | null;
  readonly decisions: readonly Decision[];
}

/** The present (or latest) round of a review; 0 when it was never entered. */
export const roundOf = (instance: Instance, state: string = instance.state): number => instance.rounds[state] ?? 0;
