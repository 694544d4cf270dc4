import type { Bilingual } from './bilingual.js';
import { addDays, dayOfWeek, firstDayOfMonth, readDay, writeDay, type CalendarDay } from './calendar-day.js';
import type { HolidaySet } from './working-days.js';

/** How sure a row is: by law of the year, by general knowledge, or worked out by the usual rule of substitution. */
export type HolidayCertainty = 'announced' | 'general-knowledge' | 'usual-rule';

export interface Holiday {
  day: CalendarDay;
  name: Bilingual;
  kind: 'fixed' | 'substitution' | 'special';
  certainty: HolidayCertainty;
  source: string;
}

interface FixedHoliday {
  month: number;
  day: number;
  /** First year (common era) it was kept in its present form. */
  since: number;
  name: Bilingual;
}

const fixedDates: readonly FixedHoliday[] = [
  { month: 1, day: 1, since: 1941, name: { th: 'วันขึ้นปีใหม่', en: "New Year's Day" } },
  { month: 4, day: 6, since: 1919, name: { th: 'วันจักรี', en: 'Chakri Memorial Day' } },
  { month: 4, day: 13, since: 1989, name: { th: 'วันสงกรานต์', en: 'Songkran Festival' } },
  { month: 4, day: 14, since: 1989, name: { th: 'วันสงกรานต์', en: 'Songkran Festival' } },
  { month: 4, day: 15, since: 1989, name: { th: 'วันสงกรานต์', en: 'Songkran Festival' } },
  { month: 5, day: 4, since: 2020, name: { th: 'วันฉัตรมงคล', en: 'Coronation Day' } },
  { month: 6, day: 3, since: 2019, name: { th: 'วันเฉลิมพระชนมพรรษาพระบรมราชินี', en: "H.M. the Queen's Birthday" } },
  { month: 7, day: 28, since: 2017, name: { th: 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว', en: "H.M. the King's Birthday" } },
  { month: 8, day: 12, since: 1976, name: { th: 'วันแม่แห่งชาติ', en: "National Mother's Day" } },
  { month: 10, day: 13, since: 2017, name: { th: 'วันนวมินทรมหาราช', en: 'Navamindra Maharaj Day' } },
  { month: 10, day: 23, since: 1912, name: { th: 'วันปิยมหาราช', en: 'Chulalongkorn Memorial Day' } },
  { month: 12, day: 5, since: 1960, name: { th: 'วันพ่อแห่งชาติ', en: "National Father's Day" } },
  { month: 12, day: 10, since: 1932, name: { th: 'วันรัฐธรรมนูญ', en: 'Constitution Day' } },
  { month: 12, day: 31, since: 1941, name: { th: 'วันสิ้นปี', en: "New Year's Eve" } },
];

const fixedHolidaysOf = (year: number): Holiday[] =>
  fixedDates
    .filter((row) => year >= row.since)
    .map((row) => ({
      day: writeDay({ year, month: row.month, day: row.day }),
      name: row.name,
      kind: 'fixed',
      certainty: 'general-knowledge',
      source: 'fixed-date national holidays of government offices',
    }));

const isWeekend = (day: CalendarDay): boolean => dayOfWeek(day) === 0 || dayOfWeek(day) === 6;

const firstFreeDayAfter = (day: CalendarDay, taken: ReadonlySet<CalendarDay>): CalendarDay => {
  let candidate = addDays(day, 1);
  while (isWeekend(candidate) || taken.has(candidate)) candidate = addDays(candidate, 1);
  return candidate;
};

/**
 * One day in lieu for each run of holidays that touches a weekend (13-15 April from Saturday to Monday gives one Tuesday, not two):
 * several holidays that would be made up on the same day share it.
 */
const substitutions = (fixed: readonly Holiday[]): Holiday[] => {
  const taken = new Set(fixed.map((holiday) => holiday.day));
  const found = new Map<CalendarDay, Holiday>();
  for (const holiday of fixed.filter((row) => isWeekend(row.day))) {
    const day = firstFreeDayAfter(holiday.day, taken);
    found.set(day, {
      day,
      name: { th: `ชดเชย${holiday.name.th}`, en: `Substitution for ${holiday.name.en}` },
      kind: 'substitution',
      certainty: 'usual-rule',
      source: 'the next working day, as the Cabinet usually decides',
    });
  }
  return [...found.values()];
};

/** A holiday at the end of December is made up after New Year's Day. */
const newYearsDayAfter = (year: number): Holiday[] =>
  fixedHolidaysOf(year + 1).filter((holiday) => holiday.day === firstDayOfMonth(year + 1, 1));

/**
 * National holidays of government offices on fixed dates, with their days in lieu, of one year of the common era.
 *
 * Holidays that follow the moon, the ploughing ceremony and special days of the Cabinet are announced each year and are not here:
 * the caller adds them to the set.
 */
export const holidaysOf = (year: number): Holiday[] => {
  const around = [...fixedHolidaysOf(year - 1), ...fixedHolidaysOf(year)];
  const inYear = (holiday: Holiday): boolean => readDay(holiday.day).year === year;
  return [...around.filter(inYear), ...substitutions([...around, ...newYearsDayAfter(year)]).filter(inYear)].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  );
};

/** The days of `holidaysOf` from one year to another, for the working-day functions; `extra` are announced days. */
export const holidaySet = (fromYear: number, toYear: number, extra: Iterable<CalendarDay> = []): HolidaySet => {
  const days = new Set<CalendarDay>(extra);
  for (let year = fromYear; year <= toYear; year += 1) for (const holiday of holidaysOf(year)) days.add(holiday.day);
  return days;
};
