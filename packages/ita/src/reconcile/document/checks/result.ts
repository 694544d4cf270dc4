import { reconcile } from '../../reconcile.js';
import { indicatorOf } from '../../../frameworks/framework-for.js';
import { atIndicator } from '../../check.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';

/** A plan or a report that quotes an indicator or two prints no result, and is not faulted for the scores it leaves out. */
const printsResult = ({ document, framework }: DocumentContext): boolean =>
  (document.indicators ?? []).filter(({ reported }) => reported !== undefined).length * 2 >= framework.indicators.length;

/**
 * The checks on results, on the result a document prints. Without one, only an indicator that it lists and tells nothing of is missed; the
 * outcomes of a report may well name an indicator and no score.
 */
export const result: DocumentCheck = (context): Finding[] => {
  const { document, printed, framework } = context;
  const findings = reconcile(printed, framework);
  if (printsResult(context)) return findings;
  const listed = (document.indicators ?? [])
    .filter(({ no, change }) => document.source.kind !== 'measures-report' && change === undefined && indicatorOf(framework, no) !== undefined)
    .map(({ no }) => atIndicator(no));
  return findings.filter(({ code, where }) => code !== 'indicator-missing' || listed.includes(where));
};
