import { describe, expect, it } from '@jest/globals';
import { aMeasure, anEntry, completeFacts, cycleIn, send, someone } from './cycle.fixture.js';
import type { CycleFacts } from './facts.js';
import { annualCycle } from './definition.js';
import { annualCycle2 } from './definition-2.js';
import { cycleGuardsByName } from './guards.js';
import { cycleGuards, documentKinds, type CycleEvent, type CycleRole, type CycleState } from './names.js';
import { withoutDivisions } from './practice.js';
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

/** What version 2 asks for beside. */
const cases2: readonly Case[] = [
  ['with a text that is not the published one', 'publishing', 'acknowledge', 'coordinator', { readHash: 'an older text' }, ['published-changed cycle']],
  ['without the text he has seen', 'publishing', 'acknowledge', 'coordinator', { readHash: undefined }, ['published-changed cycle']],
  ['after the published text has changed', 'publishing', 'close', 'officer', { acknowledgedHash: 'an older text' }, ['acknowledgement-outdated cycle']],
  ['before anybody has acknowledged', 'publishing', 'close', 'officer', { acknowledged: false, acknowledgedHash: null }, ['acknowledgement-missing cycle']],
  ['without a last day', 'executing', 'reopen', 'coordinator', { to: 'planning', until: undefined }, ['until-missing until']],
  ['with a last day that has come', 'executing', 'reopen', 'coordinator', { to: 'planning', until: '2025-12-01' }, ['until-not-ahead until']],
  ['for longer than anything is opened', 'executing', 'reopen', 'coordinator', { to: 'planning', until: '2026-01-31' }, ['until-too-late until']],
  ['without a reason and a last day', 'executing', 'reopen', 'coordinator', { to: 'planning', reason: '', until: '' }, ['reason-missing reason', 'until-missing until']],
  ['as of a day to come', 'planReview', 'approve', 'divisionHead', { effectiveOn: '2025-12-02' }, ['effective-in-future effectiveOn']],
  ['as of a day before the text existed', 'planReview', 'return', 'divisionHead', { effectiveOn: '2025-11-19', paperNote: 'memo 12' }, ['effective-before-text effectiveOn']],
  ['as of long ago, without the paper', 'planReview', 'approve', 'divisionHead', { effectiveOn: '2025-11-23', paperNote: ' ' }, ['paper-note-missing paperNote']],
];

const outcomeOf = (definition: typeof annualCycle, [, state, event, role, facts]: Case) => {
  const outcome = send(cycleIn(state), event, someone(role), completeFacts(facts), definition);
  return outcome.ok ? [] : outcome.refusals.map(({ code, where }) => `${code} ${where}`);
};

describe('an event of the annual cycle is refused', () => {
  it.each(cases)('%s: in %s, "%s" by %s', (...row) => {
    expect(outcomeOf(annualCycle, row)).toEqual(row[5]);
  });

  it.each(cases2)('in version 2 %s: in %s, "%s" by %s', (...row) => {
    expect(outcomeOf(annualCycle2, row)).toEqual(row[5]);
    expect(outcomeOf(annualCycle, row)).toEqual(row[5].filter((line) => line === 'reason-missing reason' || line === 'acknowledgement-missing cycle'));
  });

  it('for every code that guards can give: each has its case here', () => {
    const given = new Set([...cases, ...cases2].flatMap(([, , , , , expected]) => expected.map((line) => line.split(' ')[0])));
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

  it('ask for no lead division where there are no divisions', () => {
    const measures = [aMeasure({ leadDivisions: 0 })];
    expect(cycleGuardsByName.measuresComplete(completeFacts({ measures, kinds: [withoutDivisions] }))).toEqual([]);
  });

  it.each([
    ['today', '2025-12-01', undefined],
    ['the first day of the text, on a paper that is named', '2025-11-20', 'memo 12'],
    ['seven days ago, without a paper', '2025-11-24', undefined],
  ])('take a decision as of %s', (_what, effectiveOn, paperNote) => {
    expect(cycleGuardsByName.decisionDated(completeFacts({ effectiveOn, paperNote }))).toEqual([]);
  });

  it.each(['2025-12-02', '2026-01-30'])('take a reopening until %s', (until) => {
    expect(cycleGuardsByName.expirySet(completeFacts({ until }))).toEqual([]);
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
