/**
 * Mondays to Fridays numbered one after the other, so that weekends are counted without walking over them. Day 0 is 1970-01-01, a Thursday,
 * and the fourth weekday of its week.
 */
export const weekdaysUpTo = (dayNumber: number): number => {
  const sinceMonday = dayNumber + 3;
  const week = Math.floor(sinceMonday / 7);
  return week * 5 + Math.min(sinceMonday - week * 7 + 1, 5);
};

/** The day number of the n-th weekday; undoes {@link weekdaysUpTo} on weekdays. */
export const weekdayNumbered = (n: number): number => {
  const week = Math.floor((n - 1) / 5);
  return week * 7 + (n - 1 - week * 5) - 3;
};

export const isWeekday = (dayNumber: number): boolean => weekdaysUpTo(dayNumber) !== weekdaysUpTo(dayNumber - 1);
