import { addDays, daysBetween, fiscalYearRange } from '@prongsai/thai';
import type { Guard, Params, Unmet } from '@prongsai/workflow';
import type { CycleFacts, MeasureFacts } from './facts.js';
import { paperNoteAfterDays, reopenedAtMostDays, withoutDivisions } from './practice.js';
import { documentKinds, type CycleGuard, type DocumentKind, type ReportHalf } from './names.js';
import type { CycleUnmetCode } from './unmet-codes.js';

const unmet = (code: CycleUnmetCode, where: string, params?: Params): Unmet => ({ code, where, ...(params && { params }) });

const when = (condition: boolean, ...reasons: readonly Unmet[]): readonly Unmet[] => (condition ? reasons : []);

const aboutMeasure = (code: CycleUnmetCode, no: number, params: Params = {}) => unmet(code, `measure:${no}`, { no, ...params });

const aboutIndicator = (code: CycleUnmetCode) => (no: number) => unmet(code, `indicator:${no}`, { no });

const isEmpty = (text: string): boolean => text.trim() === '';

/** Where there are no divisions none can lead a measure. */
const measureGaps = ({ no, steps, leadDivisions, periodStart, periodEnd, followUp }: MeasureFacts, kinds: readonly string[]): readonly Unmet[] => [
  ...when(steps === 0, aboutMeasure('measure-without-steps', no)),
  ...when(leadDivisions === 0 && !kinds.includes(withoutDivisions), aboutMeasure('measure-without-division', no)),
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

/** What is opened again is opened for a time: from tomorrow on, and not for ever. */
const expiryFaults = ({ until = '', recordedOn = '' }: CycleFacts): readonly Unmet[] => {
  if (until === '' || recordedOn === '') return [unmet('until-missing', 'until')];
  const latest = addDays(recordedOn, reopenedAtMostDays);
  return [
    ...when(until <= recordedOn, unmet('until-not-ahead', 'until', { until })),
    ...when(until > latest, unmet('until-too-late', 'until', { until, latest, days: reopenedAtMostDays })),
  ];
};

/** A decision made on paper is recorded later: never before it was made or before there was anything to decide, and after long only with a note of the paper. */
const dateFaults = ({ effectiveOn, recordedOn = '', textSince, paperNote = '' }: CycleFacts): readonly Unmet[] => {
  if (effectiveOn === undefined) return [];
  if (effectiveOn > recordedOn) return [unmet('effective-in-future', 'effectiveOn', { effectiveOn })];
  const isLongAgo = daysBetween(effectiveOn, recordedOn) > paperNoteAfterDays;
  return [
    ...when(typeof textSince === 'string' && effectiveOn < textSince, unmet('effective-before-text', 'effectiveOn', { effectiveOn, since: textSince ?? '' })),
    ...when(isLongAgo && isEmpty(paperNote), unmet('paper-note-missing', 'paperNote', { days: paperNoteAfterDays })),
  ];
};

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
  measuresComplete: ({ measures, kinds = [] }) => measures.flatMap((measure) => measureGaps(measure, kinds)),
  periodsInsideFiscalYear: ({ measures, fiscalYear }) => measures.flatMap((measure) => periodFaults(measure, fiscalYear)),
  planPublished: (facts) => unpublished(facts, ['plan'], 'plan-unpublished'),
  sixMonthReportComplete: (facts) => reportGaps(facts, 'sixMonth'),
  twelveMonthReportComplete: (facts) => reportGaps(facts, 'twelveMonth'),
  documentsPublished: (facts) => unpublished(facts, documentKinds, 'document-unpublished'),
  coordinatorAcknowledged: ({ acknowledged }) => when(!acknowledged, unmet('acknowledgement-missing', 'cycle')),
  publishedRead: ({ readHash, contentHash }) => when(readHash !== contentHash, unmet('published-changed', 'cycle')),
  publishedAcknowledged: ({ acknowledged, acknowledgedHash, contentHash }) =>
    acknowledged ? when(acknowledgedHash !== contentHash, unmet('acknowledgement-outdated', 'cycle')) : [unmet('acknowledgement-missing', 'cycle')],
  expirySet: expiryFaults,
  decisionDated: dateFaults,
  reasonGiven: ({ reason = '' }) => when(isEmpty(reason), unmet('reason-missing', 'reason')),
};
