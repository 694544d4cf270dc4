import { fiscalYearRange } from '@prongsai/thai';
import type { Guard, Unmet } from '@prongsai/workflow';
import type { CycleFacts, MeasureFacts } from './facts.js';
import { documentKinds, type CycleGuard, type DocumentKind, type ReportHalf } from './names.js';
import type { UnmetCode } from './unmet-codes.js';

const unmet = (code: UnmetCode, where?: string, params?: Unmet['params']): Unmet => ({ code, ...(where ? { where } : {}), ...(params ? { params } : {}) });
const when = (condition: boolean, ...reasons: readonly Unmet[]): readonly Unmet[] => (condition ? reasons : []);

const gapsOfMeasure = (measure: MeasureFacts): readonly Unmet[] => {
  const where = `measure:${measure.no}`;
  const params = { no: measure.no };
  return [
    ...when(measure.steps === 0, unmet('measure-without-steps', where, params)),
    ...when(measure.leadDivisions === 0, unmet('measure-without-division', where, params)),
    ...when(!measure.periodStart || !measure.periodEnd, unmet('measure-without-period', where, params)),
    ...when(!measure.followUp.trim(), unmet('measure-without-follow-up', where, params)),
  ];
};

function periodFaults(measure: MeasureFacts, fiscalYear: number): readonly Unmet[] {
  const { periodStart, periodEnd } = measure;
  if (!periodStart || !periodEnd) return [];
  const year = fiscalYearRange(fiscalYear);
  const where = `measure:${measure.no}`;
  const outside = periodStart < year.start || periodEnd > year.end;
  return [
    ...when(periodStart > periodEnd, unmet('period-reversed', where, { no: measure.no })),
    ...when(outside, unmet('period-outside-fy', where, { no: measure.no, fiscalYear, start: periodStart, end: periodEnd })),
  ];
}

/** A report answers for every measure of the plan; the twelve-month report also names an outcome. */
function reportGaps(facts: CycleFacts, half: ReportHalf): readonly Unmet[] {
  return facts.measures.flatMap(({ no }) => {
    const entry = facts.reports.find((report) => report.half === half && report.measureNo === no);
    const where = `measure:${no}`;
    const params = { no };
    return [
      ...when(!entry?.status, unmet('report-without-status', where, params)),
      ...when(!entry?.summary.trim(), unmet('report-without-summary', where, params)),
      ...when(half === 'twelveMonth' && !entry?.outcome.trim(), unmet('report-without-outcome', where, params)),
      ...when(entry?.status === 'done' && entry.evidence === 0, unmet('report-done-without-evidence', where, params)),
    ];
  });
}

const isPublished = (facts: CycleFacts, kind: DocumentKind) => facts.documents.some((document) => document.kind === kind && document.published);

const coveredIndicators = (facts: CycleFacts) => new Set(facts.measures.flatMap((measure) => measure.indicatorNos));

export const cycleGuardsByName: Readonly<Record<CycleGuard, Guard<CycleFacts>>> = {
  resultPresent: (facts) => when(!facts.resultPresent, unmet('result-missing')),
  findingsAnswered: (facts) => facts.openFindings.map((finding) => unmet('finding-unanswered', finding.where, { finding: finding.code })),
  weakIndicatorsAnalysed: (facts) =>
    facts.weakIndicators
      .filter((no) => !facts.analysedIndicators.includes(no))
      .map((no) => unmet('indicator-without-analysis', `indicator:${no}`, { no })),
  weakIndicatorsHaveMeasures: (facts) =>
    facts.weakIndicators
      .filter((no) => !coveredIndicators(facts).has(no))
      .map((no) => unmet('indicator-without-measure', `indicator:${no}`, { no })),
  measuresPresent: (facts) => when(facts.measures.length === 0, unmet('measures-missing')),
  measuresComplete: (facts) => facts.measures.flatMap(gapsOfMeasure),
  periodsInsideFiscalYear: (facts) => facts.measures.flatMap((measure) => periodFaults(measure, facts.fiscalYear)),
  planPublished: (facts) => when(!isPublished(facts, 'plan'), unmet('plan-unpublished', 'document:plan')),
  sixMonthReportComplete: (facts) => reportGaps(facts, 'sixMonth'),
  twelveMonthReportComplete: (facts) => reportGaps(facts, 'twelveMonth'),
  documentsPublished: (facts) =>
    documentKinds.filter((kind) => !isPublished(facts, kind)).map((kind) => unmet('document-unpublished', `document:${kind}`, { document: kind })),
  coordinatorAcknowledged: (facts) => when(!facts.acknowledged, unmet('acknowledgement-missing')),
  reasonGiven: (facts) => when(!facts.reason?.trim(), unmet('reason-missing')),
};
