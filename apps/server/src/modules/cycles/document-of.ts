import { documentUnderReview, type CycleState, type DocumentKind, type ReportHalf } from '@prongsai/ita';

/** The document that the work of a state belongs to; publishing and what follows work on none. */
const documents: Readonly<Partial<Record<CycleState, DocumentKind>>> = {
  analysing: 'plan',
  planning: 'plan',
  planReview: 'plan',
  executing: 'sixMonthReport',
  sixMonthReporting: 'sixMonthReport',
  sixMonthReview: 'sixMonthReport',
  executingSecondHalf: 'twelveMonthReport',
  twelveMonthReporting: 'twelveMonthReport',
  twelveMonthReview: 'twelveMonthReport',
};

export const documentOf = (state: CycleState): DocumentKind | null => documents[state] ?? null;

const reviews = new Map(Object.entries(documentUnderReview).map(([state, kind]) => [kind, state as CycleState]));

/** The state in which a document is approved. */
export function reviewOf(kind: DocumentKind): CycleState {
  const state = reviews.get(kind);
  if (!state) throw new RangeError(`no review of ${kind}`);
  return state;
}

export const halfOf = (kind: Exclude<DocumentKind, 'plan'>): ReportHalf => (kind === 'sixMonthReport' ? 'sixMonth' : 'twelveMonth');
export const reportOf = (half: ReportHalf): Exclude<DocumentKind, 'plan'> => (half === 'sixMonth' ? 'sixMonthReport' : 'twelveMonthReport');
