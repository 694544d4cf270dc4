import { defineWorkflow, type Approval, type Effect } from '@prongsai/workflow';
import type { CycleFacts } from './facts.js';
import { cycleGuardsByName } from './guards.js';
import type { CycleEvent, CycleRole, CycleState, DocumentKind, Milestone } from './names.js';

const makeDocument = (kind: DocumentKind): Effect => ({ name: 'make-document', kind });
const settle = (milestone: Milestone): Effect => ({ name: 'settle-reminders', milestone });

/** Heads of the lead divisions in parallel, each for his own measures; then the clerk; then the executive. */
const chain = (kind: DocumentKind, milestone: Milestone, approved: CycleState, returned: CycleState): Approval<CycleState, CycleRole> => ({
  levels: [
    { id: 'heads', role: 'divisionHead', rule: 'all' },
    { id: 'clerk', role: 'clerk', rule: 'all' },
    { id: 'executive', role: 'executive', rule: 'all' },
  ],
  onApproved: { to: approved, effects: [makeDocument(kind), settle(milestone), { name: 'tell-approved' }] },
  onReturned: { to: returned, effects: [{ name: 'tell-returned' }] },
});

/** The annual cycle, version 1: from the result of one year to the published report of the next. */
export const annualCycle = defineWorkflow<CycleFacts>()<CycleState, CycleEvent, CycleRole, keyof typeof cycleGuardsByName>({
  id: 'annual-cycle',
  version: 1,
  initial: 'analysing',
  guards: cycleGuardsByName,
  states: {
    analysing: {
      kind: 'work',
      milestone: 'analysis',
      on: {
        submitAnalysis: {
          to: 'planning',
          by: ['officer'],
          guards: ['resultPresent', 'findingsAnswered', 'weakIndicatorsAnalysed'],
          effects: [settle('analysis')],
        },
      },
    },
    planning: {
      kind: 'work',
      milestone: 'plan',
      on: {
        submitPlan: {
          to: 'planReview',
          by: ['officer'],
          guards: ['measuresPresent', 'weakIndicatorsHaveMeasures', 'measuresComplete', 'periodsInsideFiscalYear'],
          effects: [settle('plan'), { name: 'ask-approvers' }],
        },
      },
    },
    planReview: { kind: 'review', milestone: 'planApproval', approval: chain('plan', 'planApproval', 'executing', 'planning') },
    executing: {
      kind: 'work',
      milestone: 'planPublished',
      on: { openSixMonthReport: { to: 'sixMonthReporting', by: ['officer', 'system'], guards: ['planPublished'] } },
    },
    sixMonthReporting: {
      kind: 'work',
      milestone: 'sixMonthReport',
      on: {
        submitSixMonthReport: {
          to: 'sixMonthReview',
          by: ['officer'],
          guards: ['sixMonthReportComplete'],
          effects: [{ name: 'ask-approvers' }],
        },
      },
    },
    sixMonthReview: {
      kind: 'review',
      milestone: 'sixMonthReport',
      approval: chain('sixMonthReport', 'sixMonthReport', 'executingSecondHalf', 'sixMonthReporting'),
    },
    executingSecondHalf: {
      kind: 'work',
      milestone: 'execution',
      on: { openTwelveMonthReport: { to: 'twelveMonthReporting', by: ['officer', 'system'], effects: [settle('execution')] } },
    },
    twelveMonthReporting: {
      kind: 'work',
      milestone: 'twelveMonthReport',
      on: {
        submitTwelveMonthReport: {
          to: 'twelveMonthReview',
          by: ['officer'],
          guards: ['twelveMonthReportComplete'],
          effects: [{ name: 'ask-approvers' }],
        },
      },
    },
    twelveMonthReview: {
      kind: 'review',
      milestone: 'twelveMonthReport',
      approval: chain('twelveMonthReport', 'twelveMonthReport', 'publishing', 'twelveMonthReporting'),
    },
    publishing: {
      kind: 'work',
      milestone: 'published',
      on: {
        acknowledge: { to: 'publishing', by: ['coordinator'], guards: ['documentsPublished'] },
        close: {
          to: 'closed',
          by: ['officer', 'coordinator'],
          guards: ['documentsPublished', 'coordinatorAcknowledged'],
          effects: [settle('published'), { name: 'open-next-cycle' }],
        },
      },
    },
    closed: { kind: 'final' },
    cancelled: { kind: 'final' },
  },
  anywhere: {
    reopen: {
      to: ['analysing', 'planning', 'sixMonthReporting', 'twelveMonthReporting'],
      by: ['coordinator'],
      guards: ['reasonGiven'],
    },
    cancel: { to: 'cancelled', by: ['coordinator'], guards: ['reasonGiven'] },
  },
});

/** The document that is approved in each review state. */
export const documentUnderReview: Readonly<Partial<Record<CycleState, DocumentKind>>> = {
  planReview: 'plan',
  sixMonthReview: 'sixMonthReport',
  twelveMonthReview: 'twelveMonthReport',
};

/** States that come before another on the way; `reopen` goes only back. */
export const cycleOrder: readonly CycleState[] = [
  'analysing',
  'planning',
  'planReview',
  'executing',
  'sixMonthReporting',
  'sixMonthReview',
  'executingSecondHalf',
  'twelveMonthReporting',
  'twelveMonthReview',
  'publishing',
  'closed',
];
