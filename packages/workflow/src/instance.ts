import type { ApprovalEvent, Effect, Unmet } from './definition.js';

/** One seat's answer. It counts only in its own round and only for the content it was made on. */
export interface Decision {
  readonly level: string;
  readonly positionId: string;
  readonly accountId: string;
  readonly verdict: ApprovalEvent;
  readonly contentHash: string;
  readonly round: number;
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly where: string;
  readonly text: string;
}

/** A running workflow, as far as the kernel looks at it. */
export interface Instance {
  readonly state: string;
  /** Grows by one with every return. */
  readonly round: number;
  /** The decisions of the present state. */
  readonly decisions: readonly Decision[];
}

export interface Actor {
  readonly accountId: string;
  readonly positionId: string;
  readonly role: string;
}

/** What an actor sends. `contentHash` is the hash of the text he read; `remarks` go with a return. */
export interface WorkflowEvent {
  readonly name: string;
  readonly contentHash?: string;
  readonly remarks?: readonly Remark[];
}

/** What became of an approval after one more decision. */
export interface ApprovalProgress {
  readonly decision: Decision;
  /** `recorded`: the level waits for others; `levelComplete`: the next level is asked; `approved`, `returned`: the state is left. */
  readonly outcome: 'recorded' | 'levelComplete' | 'approved' | 'returned';
  readonly nextLevel: string | null;
  /** Positions that are asked now. */
  readonly waitingFor: readonly string[];
}

export type Outcome =
  | {
      readonly ok: true;
      readonly event: string;
      readonly from: string;
      readonly to: string;
      readonly round: number;
      readonly effects: readonly Effect[];
      readonly approval?: ApprovalProgress;
    }
  | { readonly ok: false; readonly refusals: readonly Unmet[] };

/** Everything the kernel itself may refuse for; guards add their own codes. */
export const kernelCodes = [
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
export type KernelCode = (typeof kernelCodes)[number];

export const refuse = (...refusals: readonly Unmet[]): Outcome => ({ ok: false, refusals });
