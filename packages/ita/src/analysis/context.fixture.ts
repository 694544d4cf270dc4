import { frameworkFor } from '../frameworks/framework-for.js';
import type { PrintedResult } from '../scoring/printed-result.js';
import { scoreResult } from '../scoring/score-result.js';
import type { AnalysisContext } from './analysis-context.js';

/** A context of one result alone: no year before, no peers. */
export const contextOf = (printed: PrintedResult, fiscalYear: number, more: Partial<AnalysisContext> = {}): AnalysisContext => {
  const framework = frameworkFor(fiscalYear);
  return { printed, framework, scored: scoreResult(printed, framework), before: null, printedChanges: new Map(), peers: new Map(), ...more };
};
