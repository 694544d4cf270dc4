/** Scores are printed with two decimals, as published. */
export const formatScore = (score: number | null): string => (score === null ? '–' : score.toFixed(2));

/** Grouped by thousands: 8,317. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
