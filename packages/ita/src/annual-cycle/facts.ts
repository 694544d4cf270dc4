import type { BaseFacts } from '@prongsai/workflow';
import type { DocumentKind, ReportHalf } from './names.js';

export interface MeasureFacts {
  readonly no: number;
  readonly indicatorNos: readonly number[];
  /** How many steps are written. */
  readonly steps: number;
  /** How many divisions lead it. */
  readonly leadDivisions: number;
  /** `YYYY-MM-DD`, both days included. */
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly followUp: string;
}

export interface ReportFacts {
  readonly half: ReportHalf;
  readonly measureNo: number;
  readonly status: 'notStarted' | 'inProgress' | 'done' | null;
  readonly summary: string;
  readonly outcome: string;
  /** How many links or files show the work. */
  readonly evidence: number;
}

/** All that the guards of the annual cycle look at, loaded in the transaction that decides. */
export interface CycleFacts extends BaseFacts {
  /** The year the measures are for, in the Buddhist era. */
  readonly fiscalYear: number;
  /** The result of the year before is recorded. */
  readonly resultPresent: boolean;
  /** Findings of the reconciliation that ask for an answer and have none. */
  readonly openFindings: readonly { readonly where: string; readonly code: string }[];
  /** Indicators under the pass mark of the result's year. */
  readonly weakIndicators: readonly number[];
  /** Indicators with an analysis that says something. */
  readonly analysedIndicators: readonly number[];
  readonly measures: readonly MeasureFacts[];
  readonly reports: readonly ReportFacts[];
  /** Approved documents, the newest of each kind. */
  readonly documents: readonly { readonly kind: DocumentKind; readonly published: boolean }[];
  /** The coordinator has acknowledged since the cycle last came to `publishing`. */
  readonly acknowledged: boolean;
  /** The hash of what the coordinator acknowledged; `contentHash` is that of all that is published, while the cycle is there. */
  readonly acknowledgedHash?: string | null;
  /** The day on which the text under review was first put before anybody: no decision on it can be older. */
  readonly textSince?: string | null;
}
