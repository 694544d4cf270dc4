import { addDays, nextInside, startOfDayInBangkok, toEpochMs, type CalendarDay, type HolidaySet, type Instant, type OfficeHours } from '@prongsai/thai';

/** When letters may leave: the hours of offices, on working days. */
export interface LetterTimes {
  readonly hours: OfficeHours;
  readonly holidays: HolidaySet;
}

/** The first moment from an instant on at which a letter may leave, in epoch milliseconds. */
export const departureFrom = (at: Instant, { hours, holidays }: LetterTimes): number => toEpochMs(nextInside(at, hours, holidays));

/** The same for whoever has had his letter of that day: there is one a person and day. */
export const departureAfter = (day: CalendarDay, times: LetterTimes): number => departureFrom(startOfDayInBangkok(addDays(day, 1)), times);
