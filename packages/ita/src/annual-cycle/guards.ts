import { fiscalYearRange } from '@prongsai/thai';
import type { Guard, Params, Unmet } from '@prongsai/workflow';
import type { CycleFacts, MeasureFacts } from './facts.js';
import { documentKinds, type CycleGuard, type DocumentKind, type ReportHalf } from './names.js';
import type { CycleUnmetCode } from './unmet-codes.js';

const unmet = (code: CycleUnmetCode, where: string, params?: Params): Unmet => ({ code, where, ...(params && { params }) });

const when = (condition: boolean, ...reasons: readonly Unmet[]): readonly Unmet[] => (condition ? reasons : []);

const aboutMeasure = (code: CycleUnmetCode, no: number, params: Params = {}) => unmet(code, `measure:${no}`, { no, ...params });

const aboutIndicator = (code: CycleUnmetCode) => (no: number) => unmet(code, `indicator:${no}`, { no });

const isEmpty = (text: string): boolean => text.trim() === '';

const measureGaps = ({ no, steps, leadDivisions, periodStart, periodEnd, followUp }: MeasureFacts): readonly Unmet[] => [
  ...when(steps === 0, aboutMeasure('measure-without-steps', no)),
  ...when(leadDivisions === 0, aboutMeasure('measure-without-division', no)),
  ...when(periodStart === null || periodEnd === null, aboutMeasure('measure-without-period', no)),
  ...when(isEmpty(followUp), aboutMeasure('measure-without-follow-up', no)),
];

/** Days are compared as text: `YYYY-MM-DD` sorts as the calendar does. */
const periodFaults = ({ no, periodStart: start, periodEnd: end }: MeasureFacts, fiscalYear: number): readonly Unmet[] => {
  if (start === null || end === null) return [];
  const year = fiscalYearRange(fiscalYear);
  const outside = [start, end].some((day) => day < year.start || day > year.end);
  return [
    ...when(start > end, aboutMeasure('period-reversed', no, { start, end })),
    ...when(outside, aboutMeasure('period-outside-fy', no, { start, end, fiscalYear })),
  ];
};

/** A report answers for every measure of the plan; a measure without an entry has an empty one. */
const reportGaps = ({ measures, reports }: CycleFacts, half: ReportHalf): readonly Unmet[] =>
  measures.flatMap(({ no }) => {
    const entry = reports.find((report) => report.half === half && report.measureNo === no);
    return [
      ...when((entry?.status ?? null) === null, aboutMeasure('report-without-status', no, { half })),
      ...when(isEmpty(entry?.summary ?? ''), aboutMeasure('report-without-summary', no, { half })),
      ...when(half === 'twelveMonth' && isEmpty(entry?.outcome ?? ''), aboutMeasure('report-without-outcome', no, { half })),
      // The twelve-month report shows what was reached by its outcome; the half year must show it by evidence.
      ...when(
        half === 'sixMonth' && entry?.status === 'done' && entry.evidence === 0,
        aboutMeasure('report-done-without-evidence', no, { half }),
      ),
    ];
  });

const isPublished = ({ documents }: CycleFacts, wanted: DocumentKind): boolean =>
  documents.some(({ kind, published }) => kind === wanted && published);

const unpublished = (facts: CycleFacts, kinds: readonly DocumentKind[], code: CycleUnmetCode): readonly Unmet[] =>
  kinds.filter((kind) => !isPublished(facts, kind)).map((kind) => unmet(code, `document:${kind}`, { document: kind }));

/** The conditions of the annual cycle. Each looks at the facts alone and names every thing that offends. */
export const cycleGuardsByName: Readonly<Record<CycleGuard, Guard<CycleFacts>>> = {
  resultPresent: ({ resultPresent }) => when(!resultPresent, unmet('result-missing', 'result')),
  findingsAnswered: ({ openFindings }) =>
    openFindings.map(({ code, where }) => unmet('finding-unanswered', where, { finding: code })),
  weakIndicatorsAnalysed: ({ weakIndicators, analysedIndicators }) =>
    weakIndicators.filter((no) => !analysedIndicators.includes(no)).map(aboutIndicator('indicator-without-analysis')),
  weakIndicatorsHaveMeasures: ({ weakIndicators, measures }) =>
    weakIndicators
      .filter((no) => !measures.some(({ indicatorNos }) => indicatorNos.includes(no)))
      .map(aboutIndicator('indicator-without-measure')),
  measuresPresent: ({ measures }) => when(measures.length === 0, unmet('measures-missing', 'plan')),
  measuresComplete: ({ measures }) => measures.flatMap(measureGaps),
  periodsInsideFiscalYear: ({ measures, fiscalYear }) => measures.flatMap((measure) => periodFaults(measure, fiscalYear)),
  planPublished: (facts) => unpublished(facts, ['plan'], 'plan-unpublished'),
  sixMonthReportComplete: (facts) => reportGaps(facts, 'sixMonth'),
  twelveMonthReportComplete: (facts) => reportGaps(facts, 'twelveMonth'),
  documentsPublished: (facts) => unpublished(facts, documentKinds, 'document-unpublished'),
  coordinatorAcknowledged: ({ acknowledged }) => when(!acknowledged, unmet('acknowledgement-missing', 'cycle')),
  reasonGiven: ({ reason = '' }) => when(isEmpty(reason), unmet('reason-missing', 'reason')),
};
