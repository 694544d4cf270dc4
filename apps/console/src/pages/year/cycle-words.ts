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
export const milestoneOf = (state: string): string | null => milestones[state] ?? null;

/** The document that is being written, reviewed or published in a state. */
export function documentOf(state: string): 'plan' | 'sixMonthReport' | 'twelveMonthReport' | null {
  if (state.startsWith('sixMonth') || state === 'executingSecondHalf') return 'sixMonthReport';
  if (state.startsWith('twelveMonth') || state === 'publishing' || state === 'closed') return 'twelveMonthReport';
  return state === 'planning' || state === 'planReview' || state === 'executing' ? 'plan' : null;
}
