import { createHash } from 'node:crypto';
import type { EvidenceType, ReportStatus } from '@prongsai/contracts';
import type { DocumentKind } from '@prongsai/ita';
import canonicalize from 'canonicalize';

export interface AnalysisContent {
  readonly indicatorNo: number;
  readonly text: string;
}

export interface MeasureContent {
  readonly id: string;
  readonly no: number;
  readonly title: string;
  readonly indicatorNos: readonly number[];
  readonly analysis: string;
  readonly steps: readonly string[];
  /** Names, as the document prints them. */
  readonly divisions: readonly string[];
  readonly responsibleText: string;
  readonly periodText: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly followUp: string;
}

/** A file by what is in it, or a link; each with its title. */
export type EvidencePiece =
  | { readonly title: string; readonly sha256: string; readonly bytes: number; readonly type: EvidenceType }
  | { readonly title: string; readonly link: string };

export interface ReportEntryContent {
  readonly measureId: string;
  readonly no: number;
  readonly title: string;
  readonly divisions: readonly string[];
  readonly status: ReportStatus | null;
  readonly summary: string;
  readonly outcome: string;
  /** Lines as they were written, then what was put as files and links. */
  readonly evidence: readonly (string | EvidencePiece)[];
}

export interface PlanContent {
  readonly kind: 'plan';
  readonly fiscalYear: number;
  readonly resultFiscalYear: number;
  readonly analyses: readonly AnalysisContent[];
  readonly measures: readonly MeasureContent[];
}

export interface ReportContent {
  readonly kind: Exclude<DocumentKind, 'plan'>;
  readonly fiscalYear: number;
  readonly entries: readonly ReportEntryContent[];
}

/** What is approved, hashed, frozen and printed: nothing else of a cycle is part of a decision. */
export type Content = PlanContent | ReportContent;

/** SHA-256 of the canonical JSON (RFC 8785), so that the order of keys or the database's formatting never matters. */
export function hashOf(content: Content): string {
  const canonical = canonicalize(content);
  if (canonical === undefined) throw new Error('content without a canonical form');
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}
