import type { Bilingual } from '@prongsai/thai';
import type { Place } from '../document/place.js';

/** One vocabulary for every check on a document, in code, API and screens. */
export const findingCodes = [
  'overall-mismatch',
  'indicator-mismatch',
  'subindicator-mismatch',
  'indicator-missing',
  'indicator-number-wrong',
  'indicator-name-wrong',
  'score-conflict',
  'score-out-of-range',
  'item-missing',
  'item-duplicate',
  'item-code-ocr',
  'grade-wrong',
  'grade-conflict',
  'highest-wrong',
  'lowest-wrong',
  'pass-label-wrong',
  'full-marks-claim-wrong',
  'period-ocr',
  'period-outside-fy',
  'period-reversed',
  'period-year-missing',
  'period-be-as-ce',
  'date-after-report-period',
  'responsible-collective',
  'responsible-missing',
  'weak-without-measure',
  'measure-duplicate',
  'text-copied-other-indicator',
  'other-agency-name',
  'agency-name-variant',
  'agency-duplicate',
  'outcome-wrong-indicator',
  'result-missing',
  'status-ambiguous',
  'status-missing',
  'ocr-text',
  'macro-present',
  'formula-neutralised',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export const findingSeverities = ['error', 'warning', 'info'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** Something a check found. Values stay as printed; the right one belongs in `expected`. */
export interface Finding {
  code: FindingCode;
  severity: FindingSeverity;
  /**
   * `overall`, `grade`, `agency`, `highest`, `lowest`, `file`, `indicator:<no>`, `subindicator:9.2`, `item:<code>[/public|/survey]`,
   * `measure:<n>`, `agency:<name>[/indicator:<no>]`
   */
  where: string;
  printed: string | null;
  expected: string | null;
  /** Where it stands in the file; left out for a result that was typed in. */
  source?: Place | null;
  message: Bilingual;
  remedy: Bilingual;
}
