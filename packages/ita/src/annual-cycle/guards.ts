import { fiscalYearRange } from '@prongsai/thai';
import type { Guard, Unmet } from '@prongsai/workflow';
import type { CycleFacts, MeasureFacts } from './facts.js';
import { documentKinds, type CycleGuard, type DocumentKind, type ReportHalf } from './names.js';

/** A reason carries its guard's name; `where` names the place and, behind a slash, the field: `measure:2/steps`. */
const unmet = (code: CycleGuard, where?: string, params?: Unmet['params']): Unmet => ({ code, ...(where ? { where } : {}), ...(params ? { params } : {}) });
const when = (condition: boolean, reason: Unmet): readonly Unmet[] => (condition ? [reason] : []);
const missingFields = (code: CycleGuard, place: string, fields: Readonly<Record<string, boolean>>): readonly Unmet[] =>
  Object.entries(fields).flatMap(([field, missing]) => when(missing, unmet(code, `${place}/${field}`)));

const gapsOfMeasure = (measure: MeasureFacts): readonly Unmet[] =>
  missingFields('measuresComplete', `measure:${measure.no}`, {
    steps: measure.steps === 0,
    divisions: measure.leadDivisions === 0,
    period: !measure.periodStart || !measure.periodEnd,
    followUp: !measure.followUp.trim(),
  });

function periodFault(measure: MeasureFacts, fiscalYear: number): readonly Unmet[] {
  const { periodStart, periodEnd } = measure;
  if (!periodStart || !periodEnd) return [];
  const year = fiscalYearRange(fiscalYear);
  const wrong = periodStart > periodEnd || periodStart < year.start || periodEnd > year.end;
  return when(wrong, unmet('periodsInsideFiscalYear', `measure:${measure.no}/period`, { fiscalYear, start: periodStart, end: periodEnd }));
}

/** A report answers for every measure of the plan, with evidence where the work is done; the twelve-month report also names an outcome. */
function reportGaps(facts: CycleFacts, half: ReportHalf, code: CycleGuard): readonly Unmet[] {
  return facts.measures.flatMap(({ no }) => {
    const entry = facts.reports.find((report) => report.half === half && report.measureNo === no);
    return missingFields(code, `measure:${no}`, {
      status: !entry?.status,
      summary: !entry?.summary.trim(),
      outcome: half === 'twelveMonth' && !entry?.outcome.trim(),
      evidence: entry?.status === 'done' && entry.evidence === 0,
    });
  });
}

const isPublished = (facts: CycleFacts, kind: DocumentKind) => facts.documents.some((document) => document.kind === kind && document.published);

/** Indicators named by the facts, each as a reason of its own. */
const indicators = (code: CycleGuard, nos: readonly number[]) => nos.map((no) => unmet(code, `indicator:${no}`));

function uncovered(facts: CycleFacts): readonly number[] {
  const covered = new Set(facts.measures.flatMap((measure) => measure.indicatorNos));
  return facts.weakIndicators.filter((no) => !covered.has(no));
}

export const cycleGuardsByName: Readonly<Record<CycleGuard, Guard<CycleFacts>>> = {
  resultPresent: (facts) => when(!facts.resultPresent, unmet('resultPresent')),
  findingsAnswered: (facts) => facts.openFindings.map((finding) => unmet('findingsAnswered', finding.where, { finding: finding.code })),
  weakIndicatorsAnalysed: (facts) =>
    indicators('weakIndicatorsAnalysed', facts.weakIndicators.filter((no) => !facts.analysedIndicators.includes(no))),
  weakIndicatorsHaveMeasures: (facts) => indicators('weakIndicatorsHaveMeasures', uncovered(facts)),
  measuresPresent: (facts) => when(facts.measures.length === 0, unmet('measuresPresent')),
  measuresComplete: (facts) => facts.measures.flatMap(gapsOfMeasure),
  periodsInsideFiscalYear: (facts) => facts.measures.flatMap((measure) => periodFault(measure, facts.fiscalYear)),
  planPublished: (facts) => when(!isPublished(facts, 'plan'), unmet('planPublished', 'document:plan')),
  sixMonthReportComplete: (facts) => reportGaps(facts, 'sixMonth', 'sixMonthReportComplete'),
  twelveMonthReportComplete: (facts) => reportGaps(facts, 'twelveMonth', 'twelveMonthReportComplete'),
  documentsPublished: (facts) =>
    documentKinds.filter((kind) => !isPublished(facts, kind)).map((kind) => unmet('documentsPublished', `document:${kind}`)),
  coordinatorAcknowledged: (facts) => when(!facts.acknowledged, unmet('coordinatorAcknowledged')),
  reasonGiven: (facts) => when(!facts.reason?.trim(), unmet('reasonGiven')),
};
