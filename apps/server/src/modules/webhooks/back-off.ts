const minute = 60;
const hour = 60 * minute;

/** Seconds until the next try, as Standard Webhooks suggests: quickly at first, and for three days in all. */
export const waits = [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour] as const;

/**
 * @param tries how often it was tried, the one that has just failed included.
 * @param spread from 0 to 1, so that what failed together does not come again together.
 * @returns `null` when it was tried for long enough.
 */
export function secondsUntilNextTry(tries: number, spread: number): number | null {
  const wait = waits[tries - 1];
  return wait === undefined ? null : Math.round(wait * (1 + spread * 0.2));
}
