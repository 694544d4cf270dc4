import type { ActingFor, ApprovalLevel, Bilingual, ReportStatus } from '@prongsai/contracts';
import type { EvidencePiece } from '../content/content.js';
import type { CycleEvent, CycleState, DefinitionId, DocumentKind, ReportHalf } from '@prongsai/ita';
import type { Waiver } from '@prongsai/workflow';

/** The row of a cycle, locked or read. */
export interface CycleRow {
  readonly id: string;
  readonly agencyId: string;
  readonly fiscalYear: number;
  readonly resultFiscalYear: number;
  readonly definitionId: DefinitionId;
  readonly definitionVersion: number;
  readonly state: CycleState;
  readonly stateSince: Date;
  readonly round: number;
  readonly version: number;
  readonly acknowledgedAt: Date | null;
  /** Of what was acknowledged. */
  readonly acknowledgedHash: string | null;
}

export interface LoadedMeasure {
  readonly id: string;
  readonly no: number;
  readonly title: string;
  readonly indicatorNos: readonly number[];
  readonly analysis: string;
  readonly steps: readonly string[];
  readonly divisions: readonly { readonly id: string; readonly name: string }[];
  readonly responsibleText: string;
  readonly periodText: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly followUp: string;
  readonly authorIds: readonly string[];
}

export interface LoadedEntry {
  readonly measureId: string;
  readonly half: ReportHalf;
  readonly status: ReportStatus | null;
  readonly summary: string;
  readonly outcome: string;
  /** Lines: links, or names of files kept elsewhere. */
  readonly evidence: readonly string[];
  /** Files and links that were put to it, oldest first. */
  readonly pieces: readonly EvidencePiece[];
  readonly authorIds: readonly string[];
}

/** Instants are ISO texts: the row comes as JSON. */
export interface LoadedApproval {
  readonly id: string;
  readonly state: CycleState;
  readonly round: number;
  readonly level: ApprovalLevel;
  readonly positionId: string;
  readonly askedAt: string;
  readonly contentHash: string;
  readonly verdict: 'approve' | 'return' | null;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly decidedHash: string | null;
  /** Of the part that was answered for; `null` where it was the whole. */
  readonly partHash: string | null;
  /** The round it was given in, where it was carried over from an earlier one. */
  readonly carriedFrom: number | null;
  readonly acting: ActingFor | null;
  readonly effectiveOn: string | null;
  readonly paperNote: string | null;
  readonly waiver: Waiver | null;
  readonly voidedAt: string | null;
}

/** Work opened again for a time, while the time runs or has run out. */
export interface LoadedReopening {
  readonly id: string;
  readonly fromState: CycleState;
  readonly toState: CycleState;
  readonly reason: string;
  readonly untilOn: string;
  readonly by: Bilingual;
  readonly at: string;
}

/** All that a decision about a cycle looks at, of one moment. */
export interface LoadedCycle {
  readonly cycle: CycleRow;
  readonly result: { readonly id: string; readonly weakIndicators: readonly number[] } | null;
  readonly openFindings: readonly { readonly code: string; readonly where: string }[];
  readonly analyses: readonly { readonly indicatorNo: number; readonly text: string; readonly authorIds: readonly string[] }[];
  readonly measures: readonly LoadedMeasure[];
  readonly entries: readonly LoadedEntry[];
  readonly approvals: readonly LoadedApproval[];
  /** Documents made of the content that was approved last. */
  readonly documents: readonly { readonly kind: DocumentKind; readonly contentHash: string; readonly published: boolean }[];
  /** What kinds of agency it is, as chains differ by them. */
  readonly kinds: readonly string[];
  /** The day on which each text was first put before anybody, by its hash. */
  readonly frozenOn: Readonly<Record<string, string>>;
  readonly reopening: LoadedReopening | null;
}

/** One change of state, for those who look back; a decision does not need it. */
export interface TransitionRow {
  readonly event: CycleEvent | 'open';
  readonly fromState: CycleState | null;
  readonly toState: CycleState;
  readonly round: number;
  /** An ISO text with its zone. */
  readonly at: string;
}
