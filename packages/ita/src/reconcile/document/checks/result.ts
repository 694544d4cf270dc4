import { reconcile } from '../../reconcile.js';
import { indicatorOf } from '../../../frameworks/framework-for.js';
import { atIndicator } from '../../check.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';

/** A document that prints no result of its own (a plan, a report that quotes an indicator or two) is not faulted for what it leaves out. */
const printsResult = ({ document, framework }: DocumentContext): boolean => {
  const scored = (document.indicators ?? []).filter(({ reported }) => reported !== undefined).length;
  return document.overall !== undefined || (document.items ?? []).length > 0 || scored * 2 >= framework.indicators.length;
};

/** The checks on results, on the result a document prints. */
export const result: DocumentCheck = (context): Finding[] => {
  const { document, printed, framework } = context;
  const findings = reconcile(printed, framework);
  if (printsResult(context)) return findings;
  const listed = (document.indicators ?? []).filter(({ no }) => indicatorOf(framework, no) !== undefined).map(({ no }) => atIndicator(no));
  return findings.filter(({ code, where }) => code !== 'indicator-missing' || listed.includes(where));
};
