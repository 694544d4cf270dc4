/**
 * Calendar years (common era) whose announcements were all looked up: the Cabinet's days, the days put off, the ploughing ceremony.
 * Extend it only after doing so for the next year.
 */
export const yearsEstablished = { first: 2017, last: 2026 } as const;

export const isYearEstablished = (year: number): boolean => year >= yearsEstablished.first && year <= yearsEstablished.last;
