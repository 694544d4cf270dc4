import { endOfDayInBangkok } from './bangkok-time.js';
import type { CalendarDay } from './calendar-day.js';
import { workingDayOnOrAfter, type HolidaySet } from './working-days.js';

/** When a computed day is due: itself, or the next working day when it is a day off, as periods that end on a holiday are counted. */
export const dueDay = (day: CalendarDay, holidays: HolidaySet): CalendarDay => workingDayOnOrAfter(day, holidays);

/** The last instant at which work that is due on a day is in time. */
export const deadlineOf = (day: CalendarDay): string => endOfDayInBangkok(day);
