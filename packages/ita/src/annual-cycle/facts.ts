import type { BaseFacts } from '@prongsai/workflow';
import type { DocumentKind, ReportHalf } from './names.js';

export interface MeasureFacts {
  readonly no: number;
  readonly indicatorNos: readonly number[];
  readonly steps: number;
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
  readonly evidence: number;
}

/** All that the guards of the annual cycle look at, loaded in the transaction that decides. */
export interface CycleFacts extends BaseFacts {
  readonly fiscalYear: number;
  readonly resultPresent: boolean;
  /** Places of the findings nobody has answered. */
  readonly openFindings: readonly { readonly where: string; readonly code: string }[];
  /** Indicators under the pass mark of the result's year. */
  readonly weakIndicators: readonly number[];
  readonly analysedIndicators: readonly number[];
  readonly measures: readonly MeasureFacts[];
  readonly reports: readonly ReportFacts[];
  /** Documents that were approved, published or not. */
  readonly documents: readonly { readonly kind: DocumentKind; readonly published: boolean }[];
  readonly acknowledged: boolean;
}
