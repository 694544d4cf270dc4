import { describe, expect, it } from '@jest/globals';
import { aMeasure, anEntry, completeFacts, cycleIn, send, someone } from './cycle.fixture.js';
import type { CycleFacts } from './facts.js';
import { cycleGuardsByName } from './guards.js';
import { cycleGuards, documentKinds, type CycleEvent, type CycleRole, type CycleState } from './names.js';
import { cycleUnmetCodes, unmetCodes } from './unmet-codes.js';

const unpublished = documentKinds.map((kind) => ({ kind, published: false }));

type Case = readonly [what: string, state: CycleState, event: CycleEvent, role: CycleRole, facts: Partial<CycleFacts>, expected: readonly string[]];

const cases: readonly Case[] = [
  ['without a result', 'analysing', 'submitAnalysis', 'officer', { resultPresent: false }, ['result-missing result']],
  [
    'with findings nobody has answered',
    'analysing',
    'submitAnalysis',
    'officer',
    { openFindings: [{ code: 'grade-conflict', where: 'grade' }, { code: 'lowest-wrong', where: 'lowest' }] },
    ['finding-unanswered grade', 'finding-unanswered lowest'],
  ],
  [
    'with weak indicators that have no analysis',
    'analysing',
    'submitAnalysis',
    'officer',
    { weakIndicators: [4, 9, 10], analysedIndicators: [9] },
    ['indicator-without-analysis indicator:4', 'indicator-without-analysis indicator:10'],
  ],
  ['without any measure', 'planning', 'submitPlan', 'officer', { measures: [], weakIndicators: [] }, ['measures-missing plan']],
  ['with a weak indicator that has no measure', 'planning', 'submitPlan', 'officer', { weakIndicators: [9, 10] }, ['indicator-without-measure indicator:10']],
  [
    'with measures that lack something',
    'planning',
    'submitPlan',
    'officer',
    { measures: [aMeasure(), aMeasure({ no: 2, steps: 0, leadDivisions: 0 }), aMeasure({ no: 3, periodEnd: null, followUp: ' ' })] },
    [
      'measure-without-steps measure:2',
      'measure-without-division measure:2',
      'measure-without-period measure:3',
      'measure-without-follow-up measure:3',
    ],
  ],
  ['with a period that ends after the year', 'planning', 'submitPlan', 'officer', { measures: [aMeasure({ periodEnd: '2026-10-01' })] }, ['period-outside-fy measure:1']],
  ['with a period before the year', 'planning', 'submitPlan', 'officer', { measures: [aMeasure({ periodStart: '2025-09-01', periodEnd: '2025-09-30' })] }, ['period-outside-fy measure:1']],
  ['with a period that runs backwards', 'planning', 'submitPlan', 'officer', { measures: [aMeasure({ periodStart: '2026-05-01', periodEnd: '2026-04-30' })] }, ['period-reversed measure:1']],
  ['before the plan is published', 'executing', 'openSixMonthReport', 'officer', { documents: unpublished }, ['plan-unpublished document:plan']],
  ['before the plan is published, by the timer too', 'executing', 'openSixMonthReport', 'system', { documents: [] }, ['plan-unpublished document:plan']],
  [
    'with measures nobody has reported on',
    'sixMonthReporting',
    'submitSixMonthReport',
    'officer',
    { measures: [aMeasure(), aMeasure({ no: 2 })], reports: [anEntry()] },
    ['report-without-status measure:2', 'report-without-summary measure:2'],
  ],
  ['with work done that nothing shows', 'sixMonthReporting', 'submitSixMonthReport', 'officer', { reports: [anEntry({ evidence: 0 })] }, ['report-done-without-evidence measure:1']],
  [
    'with a twelve-month report that says nothing',
    'twelveMonthReporting',
    'submitTwelveMonthReport',
    'officer',
    { reports: [anEntry(), anEntry({ half: 'twelveMonth', status: null, summary: '', outcome: ' ' })] },
    ['report-without-status measure:1', 'report-without-summary measure:1', 'report-without-outcome measure:1'],
  ],
  [
    'before every document is published',
    'publishing',
    'acknowledge',
    'coordinator',
    { documents: [{ kind: 'plan', published: true }, { kind: 'sixMonthReport', published: false }] },
    ['document-unpublished document:sixMonthReport', 'document-unpublished document:twelveMonthReport'],
  ],
  ['before the coordinator has acknowledged', 'publishing', 'close', 'officer', { acknowledged: false }, ['acknowledgement-missing cycle']],
  ['before anything is published or acknowledged', 'publishing', 'close', 'officer', { documents: unpublished, acknowledged: false }, [
    ...documentKinds.map((kind) => `document-unpublished document:${kind}`),
    'acknowledgement-missing cycle',
  ]],
  ['without a reason', 'executing', 'cancel', 'coordinator', { reason: '  ' }, ['reason-missing reason']],
  ['without a reason either', 'executing', 'reopen', 'coordinator', { reason: undefined, to: 'planning' }, ['reason-missing reason']],
];

describe('an event of the annual cycle is refused', () => {
  it.each(cases)('%s: in %s, "%s" by %s', (_what, state, event, role, facts, expected) => {
    const outcome = send(cycleIn(state), event, someone(role), completeFacts(facts));
    expect(outcome.ok ? [] : outcome.refusals.map(({ code, where }) => `${code} ${where}`)).toEqual(expected);
  });

  it('for every code that guards can give: each has its case here', () => {
    const given = new Set(cases.flatMap(([, , , , , expected]) => expected.map((line) => line.split(' ')[0])));
    expect(given).toEqual(new Set(cycleUnmetCodes));
  });
});

describe('the guards', () => {
  it.each(cycleGuards)('%s is met when nothing is missing', (guard) => {
    expect(cycleGuardsByName[guard](completeFacts())).toEqual([]);
  });

  it('tell a text the numbers and days it needs', () => {
    const measures = [aMeasure({ no: 4, periodStart: '2026-10-01', periodEnd: '2026-12-31' })];
    expect(cycleGuardsByName.periodsInsideFiscalYear(completeFacts({ measures }))).toEqual([
      { code: 'period-outside-fy', where: 'measure:4', params: { no: 4, start: '2026-10-01', end: '2026-12-31', fiscalYear: 2569 } },
    ]);
  });

  it('take a period of the whole year, its first and last day included', () => {
    const measures = [aMeasure({ periodStart: '2025-10-01', periodEnd: '2026-09-30' })];
    expect(cycleGuardsByName.periodsInsideFiscalYear(completeFacts({ measures }))).toEqual([]);
  });

  it('keep the halves of the year apart', () => {
    const reports = [anEntry({ half: 'twelveMonth' })];
    expect(cycleGuardsByName.sixMonthReportComplete(completeFacts({ reports })).map(({ code }) => code)).toEqual([
      'report-without-status',
      'report-without-summary',
    ]);
  });

  it('ask for no outcome at half time, and for no evidence of work that goes on', () => {
    const reports = [anEntry({ outcome: '', status: 'inProgress', evidence: 0 })];
    expect(cycleGuardsByName.sixMonthReportComplete(completeFacts({ reports }))).toEqual([]);
  });

  it('ask for no evidence at the end of the year: the outcome speaks', () => {
    const reports = [anEntry({ half: 'twelveMonth', evidence: 0 })];
    expect(cycleGuardsByName.twelveMonthReportComplete(completeFacts({ reports }))).toEqual([]);
  });

  it('ask nothing of indicators where none is weak', () => {
    const facts = completeFacts({ weakIndicators: [], analysedIndicators: [] });
    expect([...cycleGuardsByName.weakIndicatorsAnalysed(facts), ...cycleGuardsByName.weakIndicatorsHaveMeasures(facts)]).toEqual([]);
  });
});

describe('the codes', () => {
  it('are all different, those of the kernel included', () => {
    expect(new Set(unmetCodes).size).toBe(unmetCodes.length);
  });
});
