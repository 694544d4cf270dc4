import type { Framework } from '../frameworks/framework.js';
import type { PrintedResult } from '../scoring/printed-result.js';
import { scoreResult } from '../scoring/score-result.js';
import { checks } from './checks/index.js';
import type { Finding } from './finding.js';

/**
 * Everything the checks find in a printed result, in a stable order. A code and a place together occur once, so that an answer
 * to a finding can be carried over when the result is recorded again.
 */
export const reconcile = (printed: PrintedResult, framework: Framework): Finding[] => {
  const context = { printed, scored: scoreResult(printed, framework), framework };
  const seen = new Set<string>();
  return checks
    .flatMap((check) => check(context))
    .filter(({ code, where }) => {
      const key = `${code} ${where}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
};
