import { atBangkokTime, bangkokDay, fromEpochMs, toEpochMs, type Instant } from './bangkok-time.js';
import { addDays, type CalendarDay } from './calendar-day.js';
import { addWorkingDays, isWorkingDay, workingDayOnOrAfter, workingDaysBetween, type HolidaySet } from './working-days.js';

/** A window of the working day in Bangkok: from `opens` until just before `closes`, as `HH:MM`. */
export interface OfficeHours {
  readonly opens: string;
  readonly closes: string;
}

/** When letters may leave, and when an office of government can be reached. */
export const officeHours: OfficeHours = { opens: '08:30', closes: '16:30' };

const hour = 3_600_000;

interface Window {
  readonly opens: number;
  readonly closes: number;
}

const windowOn = (day: CalendarDay, hours: OfficeHours): Window => {
  const window = { opens: toEpochMs(atBangkokTime(day, hours.opens)), closes: toEpochMs(atBangkokTime(day, hours.closes)) };
  if (window.opens >= window.closes) throw new RangeError(`Closes before it opens: ${hours.opens}-${hours.closes}`);
  return window;
};

const lengthOf = ({ opens, closes }: Window): number => closes - opens;

export const isInside = (instant: Instant, hours: OfficeHours, holidays: HolidaySet): boolean => {
  const at = toEpochMs(instant);
  const day = bangkokDay(at);
  const { opens, closes } = windowOn(day, hours);
  return isWorkingDay(day, holidays) && at >= opens && at < closes;
};

/** The instant itself when it is inside, else the next opening. */
export const nextInside = (instant: Instant, hours: OfficeHours, holidays: HolidaySet): string => {
  const at = toEpochMs(instant);
  if (isInside(at, hours, holidays)) return fromEpochMs(at);
  const day = bangkokDay(at);
  const laterToday = at < windowOn(day, hours).opens;
  return atBangkokTime(laterToday ? workingDayOnOrAfter(day, holidays) : addWorkingDays(day, 1, holidays), hours.opens);
};

/** Milliseconds of the window that a day has seen by an instant; a day off has none. */
const spentOn = (day: CalendarDay, at: number, hours: OfficeHours, holidays: HolidaySet): number => {
  const window = windowOn(day, hours);
  return isWorkingDay(day, holidays) ? Math.min(Math.max(at - window.opens, 0), lengthOf(window)) : 0;
};

/**
 * The instant at which so many more hours of the window have gone by; fractions are kept to the millisecond. A whole day ends at its closing,
 * not at the next opening. Nothing is added for 0, and hours are never taken away.
 */
export const addWorkingHours = (instant: Instant, hoursToAdd: number, hours: OfficeHours, holidays: HolidaySet): string => {
  if (!Number.isFinite(hoursToAdd) || hoursToAdd < 0) throw new RangeError(`Not a number of hours to add: ${hoursToAdd}`);
  const at = toEpochMs(instant);
  if (hoursToAdd === 0) return fromEpochMs(at);
  const day = bangkokDay(at);
  const length = lengthOf(windowOn(day, hours));
  const fromOpening = spentOn(day, at, hours, holidays) + Math.round(hoursToAdd * hour);
  const fullDays = Math.ceil(fromOpening / length) - 1;
  const first = isWorkingDay(day, holidays) ? day : addWorkingDays(day, 1, holidays);
  return fromEpochMs(windowOn(addWorkingDays(first, fullDays, holidays), hours).opens + fromOpening - fullDays * length);
};

/** Hours of the window between two instants; negative when `to` is earlier. It undoes `addWorkingHours`. */
export const workingHoursBetween = (from: Instant, to: Instant, hours: OfficeHours, holidays: HolidaySet): number => {
  const [start, end] = [toEpochMs(from), toEpochMs(to)];
  if (start > end) return -workingHoursBetween(end, start, hours, holidays);
  const [first, last] = [bangkokDay(start), bangkokDay(end)];
  const wholeDays = workingDaysBetween(addDays(first, -1), addDays(last, -1), holidays);
  const rest = spentOn(last, end, hours, holidays) - spentOn(first, start, hours, holidays);
  return (wholeDays * lengthOf(windowOn(first, hours)) + rest) / hour;
};
