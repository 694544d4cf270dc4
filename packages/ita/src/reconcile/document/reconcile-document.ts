import type { DocumentReading } from '../../document/printed-document.js';
import { frameworkFor, frameworks } from '../../frameworks/framework-for.js';
import { scoreResult } from '../../scoring/score-result.js';
import type { Finding } from '../finding.js';
import type { AgencyRegister } from './agency-register.js';
import { documentChecks } from './checks/index.js';
import type { DocumentContext } from './document-check.js';
import { placeFinder, placeOfWhere } from './place-of.js';
import { printedResultOf } from './printed-result-of.js';

/** The year whose rules a document is held to; a plan without a year of results follows those of the year before it. */
const resultYear = ({ result, report, measures }: DocumentReading['document']['fiscalYears']): number =>
  result ?? report ?? (measures === undefined ? (frameworks.at(-1)?.fiscalYear ?? 0) : measures - 1);

const contextOf = ({ document, passages }: DocumentReading, register: AgencyRegister | null): DocumentContext => {
  const framework = frameworkFor(resultYear(document.fiscalYears));
  const printed = printedResultOf(document);
  return { document, passages, framework, printed, scored: scoreResult(printed, framework), register, placeOf: placeFinder(document.provenance) };
};

/**
 * Everything the checks find in a document as read, in a stable order: what is wrong with its result, and what its names, dates, texts,
 * measures and reports say against each other. A code and a place together occur once. With a register, names of places are checked too.
 */
export const reconcileDocument = (reading: DocumentReading, options: { register?: AgencyRegister } = {}): Finding[] => {
  const context = contextOf(reading, options.register ?? null);
  const found = new Map<string, Finding>();
  for (const finding of documentChecks.flatMap((check) => check(context))) {
    const key = `${finding.code} ${finding.where}`;
    if (!found.has(key)) found.set(key, { ...finding, source: finding.source ?? placeOfWhere(finding.where, reading) });
  }
  return [...found.values()];
};
