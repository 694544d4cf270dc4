import { readDay, type CalendarDay } from '../calendar-day.js';
import type { HolidaySet } from '../working-days.js';
import { cabinetDecisions } from './cabinet-decisions.js';
import { fixedHolidaysOf } from './fixed-holidays.js';
import type { Holiday } from './holiday.js';
import { joinedName } from './joined-name.js';
import { lunarHolidaysOf } from './lunar-holidays.js';
import { ploughingHolidaysOf } from './ploughing-days.js';
import { substitutionsFor } from './substitutions.js';

export interface AsKnown {
  /** Leaves out what the Cabinet decided after that day: the calendar as an office had it then. */
  knownOn?: CalendarDay;
}

const annualHolidaysOf = (year: number): Holiday[] => [...fixedHolidaysOf(year), ...lunarHolidaysOf(year), ...ploughingHolidaysOf(year)];

/** A holiday at the end of December is made up for after New Year's Day, so the years beside it are looked at too. */
const byTheRules = (year: number): Holiday[] => {
  const around = [year - 1, year, year + 1].flatMap(annualHolidaysOf);
  return [...around, ...substitutionsFor(around)].filter(({ day }) => readDay(day).year === year);
};

/** One row a day; a day that is off for two reasons is told with both. */
const byDay = (holidays: readonly Holiday[]): Map<CalendarDay, Holiday> => {
  const rows = new Map<CalendarDay, Holiday>();
  for (const holiday of holidays) {
    const there = rows.get(holiday.day);
    rows.set(holiday.day, there === undefined ? holiday : { ...there, name: joinedName(there.name, holiday.name) });
  }
  return rows;
};

const decidedUntil = (year: number, knownOn: CalendarDay): Holiday[] => {
  const rows = byDay(byTheRules(year));
  for (const { decidedOn, source, days } of cabinetDecisions) {
    if (decidedOn > knownOn) break;
    for (const { day, kind, name } of days) {
      if (readDay(day).year !== year) continue;
      if (kind === 'withdrawn') rows.delete(day);
      else rows.set(day, { day, name, kind, certainty: 'announced', source });
    }
  }
  return [...rows.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
};

const endOfTime = '9999-12-31';
const settled = new Map<number, readonly Holiday[]>();

/**
 * National holidays of government offices in a year of the common era, one row a day, in order. What is not announced of a year yet is worked out
 * by rule where there is one and missing where there is none; `standingOf` tells which.
 */
export const holidaysOf = (year: number, { knownOn }: AsKnown = {}): readonly Holiday[] => {
  if (knownOn !== undefined) return decidedUntil(year, knownOn);
  const holidays = settled.get(year) ?? decidedUntil(year, endOfTime);
  settled.set(year, holidays);
  return holidays;
};

/** The days of `holidaysOf` from one year to another, for the working-day functions; `extra` are announced days. */
export const holidaySet = (fromYear: number, toYear: number, extra: Iterable<CalendarDay> = [], asKnown: AsKnown = {}): HolidaySet => {
  const days = new Set<CalendarDay>(extra);
  for (let year = fromYear; year <= toYear; year += 1) for (const { day } of holidaysOf(year, asKnown)) days.add(day);
  return days;
};
