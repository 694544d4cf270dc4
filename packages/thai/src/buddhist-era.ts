import { toArabicDigits } from './numerals.js';

const eraOffset = 543;

/** 2026 -> 2569. */
export const toBuddhistYear = (year: number): number => year + eraOffset;

/** 2569 -> 2026. */
export const fromBuddhistYear = (buddhistYear: number): number => buddhistYear - eraOffset;

/** Two-digit years of Thai documents are Buddhist: 65 -> 2565. */
export const expandShortYear = (shortYear: number): number => 2500 + shortYear;

export type Era = 'buddhist' | 'common';

export interface YearReading {
  /** Common era, whatever was printed. */
  year: number;
  era: Era;
  /** Printed with two digits. */
  short: boolean;
}

/**
 * Reads a printed year: two digits and 2400-2699 are Buddhist, 1900-2099 are of the common era; anything else is no year.
 * The two ranges lie apart, so a four-digit year never means both.
 */
export const readYear = (text: string): YearReading | null => {
  const digits = toArabicDigits(text.trim());
  if (/^\d{2}$/.test(digits)) return { year: fromBuddhistYear(expandShortYear(Number(digits))), era: 'buddhist', short: true };
  if (!/^\d{4}$/.test(digits)) return null;
  const printed = Number(digits);
  if (printed >= 2400 && printed < 2700) return { year: fromBuddhistYear(printed), era: 'buddhist', short: false };
  return printed >= 1900 && printed < 2100 ? { year: printed, era: 'common', short: false } : null;
};
