import { cycleOrder, type CycleState, type Milestone } from '@prongsai/ita';
import type { CycleFacts } from './facts.js';

const place = (state: CycleState): number => cycleOrder.indexOf(state);

/** The first state in which a milestone is worked on, and the last. */
const span: Readonly<Record<Milestone, readonly [CycleState, CycleState]>> = {
  analysis: ['analysing', 'analysing'],
  plan: ['planning', 'planning'],
  planApproval: ['planReview', 'planReview'],
  planPublished: ['executing', 'executing'],
  execution: ['executing', 'executingSecondHalf'],
  sixMonthReport: ['sixMonthReporting', 'sixMonthReview'],
  twelveMonthReport: ['twelveMonthReporting', 'twelveMonthReview'],
  published: ['publishing', 'publishing'],
};

/** When the work on a milestone could begin; `Infinity` as long as the steps before are not done. */
export const begunAt = ({ passages }: CycleFacts, milestone: Milestone): number =>
  passages.find(({ to }) => place(to) >= place(span[milestone][0]))?.at ?? Infinity;

/** When it was done. Nothing is reopened in this month, so that what is done stays done. */
export const doneAt = ({ passages }: CycleFacts, milestone: Milestone): number =>
  passages.find(({ to }) => place(to) > place(span[milestone][1]))?.at ?? Infinity;
