import { addDays, addWorkingDays, atBangkokTime, bangkokDay, officeHours, toEpochMs, workingDayOnOrBefore, type CalendarDay, type HolidaySet, type Instant } from '@prongsai/thai';

/** The working day that an instant belongs to: the one that has begun last. A night, a weekend and a holiday belong to the working day before them. */
export function nudgeDay(now: Instant, holidays: HolidaySet): CalendarDay {
  const today = bangkokDay(now);
  const begun = toEpochMs(now) >= toEpochMs(atBangkokTime(today, officeHours.opens));
  return workingDayOnOrBefore(begun ? today : addDays(today, -1), holidays);
}

/** When the next working day begins, and a deadline that was nudged on this one may be nudged again. */
export const againAt = (day: CalendarDay, holidays: HolidaySet): string => atBangkokTime(addWorkingDays(day, 1, holidays), officeHours.opens);
