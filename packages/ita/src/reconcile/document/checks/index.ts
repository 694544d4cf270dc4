import type { DocumentCheck } from '../document-check.js';
import { agencyName } from './agency-name.js';
import { copiedText } from './copied-text.js';
import { countedItems } from './counted-items.js';
import { extremeClaim } from './extreme-claim.js';
import { followUpYear } from './follow-up-year.js';
import { fullMarksClaim } from './full-marks-claim.js';
import { indicatorHeading } from './indicator-heading.js';
import { indicatorNumber } from './indicator-number.js';
import { indicatorPassLabel } from './indicator-pass-label.js';
import { indicatorSpelling } from './indicator-spelling.js';
import { instrumentLabel } from './instrument-label.js';
import { instrumentScore } from './instrument-score.js';
import { itemCode } from './item-code.js';
import { itemScoreConflict } from './item-score-conflict.js';
import { measureDuplicate } from './measure-duplicate.js';
import { measurePeriod } from './measure-period.js';
import { ocrText } from './ocr-text.js';
import { otherAgency } from './other-agency.js';
import { outcome } from './outcome.js';
import { overallAverage } from './overall-average.js';
import { overallConflict } from './overall-conflict.js';
import { rankingTie } from './ranking-tie.js';
import { reportDate } from './report-date.js';
import { responsible } from './responsible.js';
import { result } from './result.js';
import { resultMissing } from './result-missing.js';
import { scoreConflict } from './score-conflict.js';
import { status } from './status.js';
import { subIndicatorMismatch } from './subindicator-mismatch.js';
import { weakWithoutMeasure } from './weak-without-measure.js';

/** Every check on a document, in the order its findings are shown. A new check is one file and one entry here. */
export const documentChecks: readonly DocumentCheck[] = [
  agencyName,
  otherAgency,
  result,
  overallAverage,
  overallConflict,
  instrumentScore,
  instrumentLabel,
  subIndicatorMismatch,
  scoreConflict,
  itemScoreConflict,
  countedItems,
  extremeClaim,
  rankingTie,
  indicatorPassLabel,
  fullMarksClaim,
  indicatorNumber,
  indicatorHeading,
  indicatorSpelling,
  itemCode,
  measurePeriod,
  followUpYear,
  reportDate,
  responsible,
  weakWithoutMeasure,
  measureDuplicate,
  copiedText,
  resultMissing,
  outcome,
  status,
  ocrText,
];
