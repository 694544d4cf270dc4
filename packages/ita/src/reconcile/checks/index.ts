import type { Check } from '../check.js';
import { gradeConflict } from './grade-conflict.js';
import { gradeWrong } from './grade-wrong.js';
import { highestWrong, lowestWrong } from './extremes.js';
import { indicatorMismatch } from './indicator-mismatch.js';
import { indicatorMissing } from './indicator-missing.js';
import { indicatorName } from './indicator-name.js';
import { itemCodeUnknown } from './item-code-unknown.js';
import { itemDuplicate } from './item-duplicate.js';
import { itemMissing } from './item-missing.js';
import { overallImpossible, overallMismatch } from './overall-mismatch.js';
import { passLabelWrong } from './pass-label-wrong.js';
import { scoreOutOfRange } from './score-out-of-range.js';

/** Every check, in the order its findings are shown. A new check is one file and one entry here. */
export const checks: readonly Check[] = [
  scoreOutOfRange,
  overallMismatch,
  overallImpossible,
  gradeWrong,
  gradeConflict,
  indicatorMismatch,
  indicatorMissing,
  indicatorName,
  highestWrong,
  lowestWrong,
  passLabelWrong,
  itemDuplicate,
  itemMissing,
  itemCodeUnknown,
];
