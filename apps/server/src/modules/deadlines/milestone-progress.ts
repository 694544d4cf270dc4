import { cycleOrder, milestones, type CycleEvent, type CycleState, type Milestone } from '@prongsai/ita';

/** One change of state, oldest first. */
export interface Passage {
  readonly event: CycleEvent | 'open';
  readonly to: CycleState;
  /** The day in Bangkok. */
  readonly on: string;
}

export interface MilestoneProgress {
  readonly milestone: Milestone;
  /** The day it was reached, for good as far as is known: a return or a reopening takes it away again. */
  readonly doneOn: string | null;
  /** The work can be done: the steps before are. */
  readonly begun: boolean;
  /** The day since which it can be; a return or a reopening begins it anew. */
  readonly begunOn: string | null;
  readonly returned: boolean;
}

/** The states between which a milestone is worked on; it is reached when the cycle is past `until`. */
const span: Record<Milestone, { from: CycleState; until: CycleState }> = {
  analysis: { from: 'analysing', until: 'analysing' },
  plan: { from: 'planning', until: 'planning' },
  planApproval: { from: 'planReview', until: 'planReview' },
  planPublished: { from: 'executing', until: 'executing' },
  execution: { from: 'executing', until: 'executingSecondHalf' },
  sixMonthReport: { from: 'sixMonthReporting', until: 'sixMonthReview' },
  twelveMonthReport: { from: 'twelveMonthReporting', until: 'twelveMonthReview' },
  published: { from: 'publishing', until: 'publishing' },
};

const place = (state: CycleState) => cycleOrder.indexOf(state);

/** The last passage into the states of a kind, if the cycle is still in one of them. */
function thereSince(passages: readonly Passage[], isThere: (state: CycleState) => boolean): string | null {
  let on: string | null = null;
  for (const passage of passages) {
    if (passage.to === 'cancelled') continue;
    if (isThere(passage.to)) on ??= passage.on;
    else on = null;
  }
  return on;
}

/** How far a cycle is with each milestone, from the changes of state alone; publication has a day of its own. */
export function milestoneProgress(passages: readonly Passage[], planPublishedOn: string | null): MilestoneProgress[] {
  const last = passages.at(-1);
  const state = passages.findLast(({ to }) => to !== 'cancelled')?.to ?? 'analysing';
  return milestones.map((milestone) => {
    const { from, until } = span[milestone];
    const begun = place(state) >= place(from) && last?.to !== 'cancelled';
    const passedOn = thereSince(passages, (reached) => place(reached) > place(until));
    const doneOn = milestone === 'planPublished' ? (begun ? planPublishedOn : null) : passedOn;
    const begunOn = begun ? thereSince(passages, (reached) => place(reached) >= place(from)) : null;
    return { milestone, doneOn, begun, begunOn, returned: last?.event === 'return' && place(state) >= place(from) && doneOn === null };
  });
}
