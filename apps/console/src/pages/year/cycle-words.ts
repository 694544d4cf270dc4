import type { BoardCell, CycleView } from '@prongsai/contracts';

/** The event by which each working state is sent on; reviews have none, they wait for decisions. */
const sending: Record<string, string> = {
  analysing: 'submitAnalysis',
  planning: 'submitPlan',
  executing: 'openSixMonthReport',
  sixMonthReporting: 'submitSixMonthReport',
  executingSecondHalf: 'openTwelveMonthReport',
  twelveMonthReporting: 'submitTwelveMonthReport',
  publishing: 'close',
};
export const sendingEventOf = (state: string): string | null => sending[state] ?? null;

export const isReview = (state: string): boolean => state.endsWith('Review');
export const isOver = (state: string): boolean => state === 'closed' || state === 'cancelled';

/** States in which each measure of the plan has something to be written. */
export const isWriting = (state: string): boolean => state === 'planning' || state.endsWith('Reporting');
export const isExecuting = (state: string): boolean => state.startsWith('executing');

/** The milestone of the calendar that a state works towards. */
const milestones: Record<string, string> = {
  analysing: 'analysis',
  planning: 'plan',
  planReview: 'planApproval',
  executing: 'planPublished',
  sixMonthReporting: 'sixMonthReport',
  sixMonthReview: 'sixMonthReport',
  executingSecondHalf: 'execution',
  twelveMonthReporting: 'twelveMonthReport',
  twelveMonthReview: 'twelveMonthReport',
  publishing: 'published',
};

/** The cell to show on the due card: once the plan is published, carrying out works towards the first report. */
export function dueCellOf({ state, milestones: cells }: Pick<CycleView, 'state' | 'milestones'>): BoardCell | undefined {
  const cell = cells.find(({ milestone }) => milestone === milestones[state]);
  const published = state === 'executing' && cell?.doneOn;
  return published ? cells.find(({ milestone }) => milestone === 'sixMonthReport') : cell;
}

/** The document that is being written, reviewed or published in a state. */
export function documentOf(state: string): 'plan' | 'sixMonthReport' | 'twelveMonthReport' | null {
  if (state.startsWith('sixMonth') || state === 'executingSecondHalf') return 'sixMonthReport';
  if (state.startsWith('twelveMonth') || state === 'publishing' || state === 'closed') return 'twelveMonthReport';
  return state === 'planning' || state === 'planReview' || state === 'executing' ? 'plan' : null;
}
