import { isCalendarDay, readMonth, readYear, toArabicDigits, writeDay } from '@prongsai/thai';

/**
 * Reads a day as people type it: `1 มีนาคม 2569`, `1 มี.ค. 69`, `1/3/2569`, `2026-03-01`, with Thai or Arabic digits.
 * `null` when it is no day of the calendar; nothing is guessed.
 */
export function readTypedDay(text: string): string | null {
  const typed = toArabicDigits(text).trim().replace(/\s+/g, ' ');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return dayOf(iso[3], Number(iso[2]), iso[1]);
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2}|\d{4})$/.exec(typed);
  if (slashed) return dayOf(slashed[1], Number(slashed[2]), slashed[3]);
  const worded = /^(\d{1,2}) ?([^\d]+?) ?(?:พ\.ศ\. ?)?(\d{2}|\d{4})$/.exec(typed);
  const month = worded ? readMonth(worded[2] ?? '') : null;
  return worded && month && !month.misread ? dayOf(worded[1], month.month, worded[3]) : null;
}

function dayOf(day: string | undefined, month: number, yearText: string | undefined): string | null {
  const year = readYear(yearText ?? '');
  if (!year || !day) return null;
  const iso = writeDay({ year: year.year, month, day: Number(day) });
  return isCalendarDay(iso) ? iso : null;
}
