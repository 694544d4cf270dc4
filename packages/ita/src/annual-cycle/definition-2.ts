import { addDays } from '@prongsai/thai';
import { defineWorkflow, type ReviewState } from '@prongsai/workflow';
import { annualCycle, reopenable } from './definition.js';
import { openNextCycle, planReminders, settleReminders, type CycleEffect } from './effects.js';
import type { CycleFacts } from './facts.js';
import type { CycleEvent, CycleGuard, CycleRole, CycleState } from './names.js';
import { withoutDivisions } from './practice.js';

type Review = ReviewState<CycleState, CycleEvent, CycleRole, CycleGuard, CycleEffect>;

/**
 * A review of version 1 with what version 2 adds: heads are asked only where there are divisions, approvals hold that an edit does not
 * touch, each decision bears its day, the text may go back to any of some steps, and the officer may take it back to the first of them.
 */
const refined = (name: CycleState, returnsTo: readonly [CycleState, ...CycleState[]]): Review => {
  const review = annualCycle.states[name];
  if (review.kind !== 'review') throw new TypeError(`${name} is no review`);
  const { asksAnew: _held, levels, onReturned, ...approval } = review.approval;
  return {
    ...review,
    approval: {
      ...approval,
      levels: levels.map((level) => (level.id === 'heads' ? { ...level, notFor: [withoutDivisions] } : level)),
      guards: ['decisionDated'],
      onReturned: { ...onReturned, to: { oneOf: returnsTo } },
    },
    on: { withdraw: { to: returnsTo[0], by: ['officer'], effects: [planReminders] } },
  };
};

/** The annual cycle, version 2. What the coordinator acknowledges or opens again is bound to what he saw and to a day. */
export const annualCycle2 = defineWorkflow<CycleFacts>()<CycleState, CycleEvent, CycleRole, CycleGuard, CycleEffect>({
  ...annualCycle,
  version: 2,
  assumed: ({ recordedOn = '' }) => (recordedOn === '' ? {} : { until: addDays(recordedOn, 1) }),
  states: {
    ...annualCycle.states,
    planReview: refined('planReview', ['planning', 'analysing']),
    sixMonthReview: refined('sixMonthReview', ['sixMonthReporting']),
    twelveMonthReview: refined('twelveMonthReview', ['twelveMonthReporting']),
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
  },
  anywhere: {
    ...annualCycle.anywhere,
    reopen: { to: { earlier: reopenable }, by: ['coordinator'], guards: ['reasonGiven', 'expirySet'], effects: [planReminders] },
  },
});
