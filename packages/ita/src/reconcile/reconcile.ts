import type { Framework } from '../frameworks/framework.js';
import type { PrintedResult } from '../scoring/printed-result.js';
import { scoreResult } from '../scoring/score-result.js';
import type { ScoredResult } from '../scoring/scored-result.js';
import { checks } from './checks/index.js';
import type { Finding } from './finding.js';

/**
 * Everything the checks find in a printed result, in a stable order. A code and a place together occur once, so that an answer
 * to a finding can be carried over when the result is recorded again. `scored` saves scoring it twice.
 */
export const reconcile = (printed: PrintedResult, framework: Framework, scored: ScoredResult = scoreResult(printed, framework)): Finding[] => {
  const context = { printed, scored, framework };
  const found = checks.flatMap((check) => check(context));
  return found.filter(({ code, where }, index) => found.findIndex((other) => other.code === code && other.where === where) === index);
};
