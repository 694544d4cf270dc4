import type { LateWork } from '@prongsai/contracts';

/** As many as the server takes together. */
export const most = 100;

/** The deadlines that can be nudged now, the worst first, as many as go together. */
export const nudgeable = (works: readonly LateWork[]): string[] => works.filter(({ notNow }) => notNow === null).slice(0, most).map(({ deadlineId }) => deadlineId);
