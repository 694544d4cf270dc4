/**
 * Calendar days as `YYYY-MM-DD` (Gregorian). All arithmetic is on day numbers, so no result depends on the zone of the machine.
 */
export type CalendarDay = string;

export interface DayParts {
  year: number;
  month: number;
  day: number;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

export const writeDay = ({ year, month, day }: DayParts): CalendarDay => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** The parts of a day, or `null` when the text is no day of the calendar (`2026-02-30`, `26-2-3`). */
export const tryReadDay = (text: string): DayParts | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const exists = parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month);
  return exists ? parts : null;
};

export const isCalendarDay = (text: string): boolean => tryReadDay(text) !== null;

/** @throws RangeError when the text is no day of the calendar. */
export const readDay = (text: CalendarDay): DayParts => {
  const parts = tryReadDay(text);
  if (parts === null) throw new RangeError(`Not a calendar day (YYYY-MM-DD): ${text}`);
  return parts;
};

/** Days since 1970-01-01. Counts years from March, so that the leap day is the last of its year. */
export const toDayNumber = (day: CalendarDay): number => {
  const { year, month, day: date } = readDay(day);
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
};

export const fromDayNumber = (dayNumber: number): CalendarDay => {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return writeDay({ year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 });
};

export const addDays = (day: CalendarDay, days: number): CalendarDay => fromDayNumber(toDayNumber(day) + days);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number => toDayNumber(to) - toDayNumber(from);

/** 0 is Sunday. */
export const dayOfWeek = (day: CalendarDay): number => (((toDayNumber(day) + 4) % 7) + 7) % 7;

export const firstDayOfMonth = (year: number, month: number): CalendarDay => writeDay({ year, month, day: 1 });

export const lastDayOfMonth = (year: number, month: number): CalendarDay => writeDay({ year, month, day: daysInMonth(year, month) });
