import { defineWorkflow, type Approval, type EffectPlan } from '@prongsai/workflow';
import {
  askApprovers,
  cycleEffects,
  makeDocument,
  openNextCycle,
  planReminders,
  settleAllReminders,
  settleReminders,
  tellApproved,
  tellReturned,
  type CycleEffect,
} from './effects.js';
import type { CycleFacts } from './facts.js';
import { cycleGuardsByName } from './guards.js';
import { cycleStates, type CycleEvent, type CycleGuard, type CycleRole, type CycleState, type DocumentKind, type Milestone } from './names.js';

/** A document goes to the heads of its lead divisions in parallel, each for the own measures; then to the clerk; then to the executive. */
const chain = (
  kind: DocumentKind,
  milestone: Milestone,
  { approved, returned, sets = [] }: { readonly approved: CycleState; readonly returned: CycleState; readonly sets?: readonly EffectPlan<CycleEffect>[] },
): Approval<CycleState, CycleRole, CycleGuard, CycleEffect> => ({
  levels: [
    { id: 'heads', role: 'divisionHead', rule: 'all' },
    { id: 'clerk', role: 'clerk', rule: 'all' },
    { id: 'executive', role: 'executive', rule: 'all' },
  ],
  asksAnew: true,
  onLevelOpened: [askApprovers],
  onApproved: { to: approved, effects: [settleReminders(milestone), makeDocument(kind), tellApproved, ...sets] },
  onReturned: { to: returned, effects: [tellReturned, planReminders] },
});

/** Work that may be opened again. */
export const reopenable = ['analysing', 'planning', 'executing', 'sixMonthReporting', 'executingSecondHalf', 'twelveMonthReporting'] as const satisfies readonly CycleState[];

/**
 * The annual cycle, version 1: from the result of one year to the published reports of the next. The order of the states is
 * the order of the year. A final state stays final: a closed year is corrected in the next one, where the public can see it.
 */
export const annualCycle = defineWorkflow<CycleFacts>()<CycleState, CycleEvent, CycleRole, CycleGuard, CycleEffect>({
  id: 'annual-cycle',
  version: 1,
  initial: 'analysing',
  roles: { held: ['officer', 'divisionHead', 'clerk', 'executive', 'coordinator', 'auditor'], engine: ['system'] },
  effects: cycleEffects,
  onOpened: [planReminders],
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
          effects: [settleReminders('analysis')],
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
          effects: [settleReminders('plan')],
        },
      },
    },
    planReview: {
      kind: 'review',
      milestone: 'planApproval',
      // The measures have days of their own from now on.
      approval: chain('plan', 'planApproval', { approved: 'executing', returned: 'planning', sets: [planReminders] }),
    },
    executing: {
      kind: 'work',
      milestone: 'planPublished',
      on: {
        openSixMonthReport: {
          to: 'sixMonthReporting',
          by: ['officer', 'system'],
          guards: ['planPublished'],
          effects: [settleReminders('planPublished')],
        },
      },
    },
    sixMonthReporting: {
      kind: 'work',
      milestone: 'sixMonthReport',
      on: { submitSixMonthReport: { to: 'sixMonthReview', by: ['officer'], guards: ['sixMonthReportComplete'] } },
    },
    sixMonthReview: {
      kind: 'review',
      milestone: 'sixMonthReport',
      approval: chain('sixMonthReport', 'sixMonthReport', { approved: 'executingSecondHalf', returned: 'sixMonthReporting' }),
    },
    executingSecondHalf: {
      kind: 'work',
      milestone: 'execution',
      on: {
        openTwelveMonthReport: {
          to: 'twelveMonthReporting',
          by: ['officer', 'system'],
          effects: [settleReminders('execution')],
        },
      },
    },
    twelveMonthReporting: {
      kind: 'work',
      milestone: 'twelveMonthReport',
      on: { submitTwelveMonthReport: { to: 'twelveMonthReview', by: ['officer'], guards: ['twelveMonthReportComplete'] } },
    },
    twelveMonthReview: {
      kind: 'review',
      milestone: 'twelveMonthReport',
      approval: chain('twelveMonthReport', 'twelveMonthReport', { approved: 'publishing', returned: 'twelveMonthReporting' }),
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
          effects: [settleReminders('published'), openNextCycle],
        },
      },
    },
    closed: { kind: 'final' },
    cancelled: { kind: 'final' },
  },
  anywhere: {
    reopen: {
      to: { earlier: reopenable },
      by: ['coordinator'],
      guards: ['reasonGiven'],
      effects: [planReminders],
    },
    cancel: { to: 'cancelled', by: ['coordinator'], guards: ['reasonGiven'], effects: settleAllReminders },
  },
});

/** The document that is decided on in each review. */
export const documentUnderReview: Readonly<Partial<Record<CycleState, DocumentKind>>> = {
  planReview: 'plan',
  sixMonthReview: 'sixMonthReport',
  twelveMonthReview: 'twelveMonthReport',
};

/** The states of a year in their order, without the one outside it. */
export const cycleOrder: readonly CycleState[] = cycleStates.filter((state) => state !== 'cancelled');
