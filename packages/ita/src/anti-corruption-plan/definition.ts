import { addDays } from '@prongsai/thai';
import { defineWorkflow, type EffectPlan, type ReviewState } from '@prongsai/workflow';
import {
  askApprovers,
  cycleEffects,
  makeDocument,
  openNextCycle,
  planReminders,
  settleReminders,
  tellApproved,
  tellReturned,
  type CycleEffect,
} from '../annual-cycle/effects.js';
import type { CycleFacts } from '../annual-cycle/facts.js';
import { cycleGuardsByName } from '../annual-cycle/guards.js';
import { cycleRoles, type CycleEvent, type CycleGuard, type CycleRole, type CycleState, type DocumentKind, type Milestone } from '../annual-cycle/names.js';
import { withoutDivisions } from '../annual-cycle/practice.js';

/** The year of the plan is the annual cycle's without the analysis of a result: states and events of the same name mean the same. */
export type AntiCorruptionState = Exclude<CycleState, 'analysing'>;
export type AntiCorruptionEvent = Exclude<CycleEvent, 'submitAnalysis'>;

/** Deadlines on the way, in the order of the year; their days are those of the annual cycle. */
const milestones = ['plan', 'planApproval', 'planPublished', 'execution', 'sixMonthReport', 'twelveMonthReport', 'published'] as const satisfies readonly Milestone[];
type AntiCorruptionMilestone = (typeof milestones)[number];

/** A document goes through the same chain as those of the annual cycle; it is returned to where it is written, or taken back there. */
const review = (
  kind: DocumentKind,
  milestone: AntiCorruptionMilestone,
  { approved, returned, sets = [] }: { readonly approved: AntiCorruptionState; readonly returned: AntiCorruptionState; readonly sets?: readonly EffectPlan<CycleEffect>[] },
): ReviewState<AntiCorruptionState, AntiCorruptionEvent, CycleRole, CycleGuard, CycleEffect> => ({
  kind: 'review',
  milestone,
  approval: {
    levels: [
      { id: 'heads', role: 'divisionHead', rule: 'all', notFor: [withoutDivisions] },
      { id: 'clerk', role: 'clerk', rule: 'all' },
      { id: 'executive', role: 'executive', rule: 'all' },
    ],
    guards: ['decisionDated'],
    onLevelOpened: [askApprovers],
    onApproved: { to: approved, effects: [settleReminders(milestone), makeDocument(kind), tellApproved, ...sets] },
    onReturned: { to: returned, effects: [tellReturned, planReminders] },
  },
  on: { withdraw: { to: returned, by: ['officer'], effects: [planReminders] } },
});

/** The anti-corruption action plan of a year (แผนปฏิบัติการป้องกันการทุจริต) with its reports of 6 and 12 months, version 1. */
export const antiCorruptionPlan = defineWorkflow<CycleFacts>()<AntiCorruptionState, AntiCorruptionEvent, CycleRole, CycleGuard, CycleEffect>({
  id: 'anti-corruption-plan',
  version: 1,
  initial: 'planning',
  roles: { held: cycleRoles.filter((role) => role !== 'system'), engine: ['system'] },
  effects: cycleEffects,
  onOpened: [planReminders],
  guards: cycleGuardsByName,
  assumed: ({ recordedOn = '' }) => (recordedOn === '' ? {} : { until: addDays(recordedOn, 1) }),
  states: {
    planning: {
      kind: 'work',
      milestone: 'plan',
      on: {
        submitPlan: {
          to: 'planReview',
          by: ['officer'],
          guards: ['measuresPresent', 'measuresComplete', 'periodsInsideFiscalYear'],
          effects: [settleReminders('plan')],
        },
      },
    },
    // The measures have days of their own from now on.
    planReview: review('plan', 'planApproval', { approved: 'executing', returned: 'planning', sets: [planReminders] }),
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
    sixMonthReview: review('sixMonthReport', 'sixMonthReport', { approved: 'executingSecondHalf', returned: 'sixMonthReporting' }),
    executingSecondHalf: {
      kind: 'work',
      milestone: 'execution',
      on: { openTwelveMonthReport: { to: 'twelveMonthReporting', by: ['officer', 'system'], effects: [settleReminders('execution')] } },
    },
    twelveMonthReporting: {
      kind: 'work',
      milestone: 'twelveMonthReport',
      on: { submitTwelveMonthReport: { to: 'twelveMonthReview', by: ['officer'], guards: ['twelveMonthReportComplete'] } },
    },
    twelveMonthReview: review('twelveMonthReport', 'twelveMonthReport', { approved: 'publishing', returned: 'twelveMonthReporting' }),
    publishing: {
      kind: 'work',
      milestone: 'published',
      on: {
        acknowledge: { to: 'publishing', by: ['coordinator'], guards: ['documentsPublished', 'publishedRead'] },
        close: {
          to: 'closed',
          by: ['officer', 'coordinator'],
          guards: ['documentsPublished', 'publishedAcknowledged'],
          effects: [settleReminders('published'), openNextCycle],
        },
      },
    },
    closed: { kind: 'final' },
    cancelled: { kind: 'final' },
  },
  anywhere: {
    reopen: {
      to: { earlier: ['planning', 'executing', 'sixMonthReporting', 'executingSecondHalf', 'twelveMonthReporting'] },
      by: ['coordinator'],
      guards: ['reasonGiven', 'expirySet'],
      effects: [planReminders],
    },
    cancel: { to: 'cancelled', by: ['coordinator'], guards: ['reasonGiven'], effects: milestones.map(settleReminders) },
  },
});
