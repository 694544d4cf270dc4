import { addDays, type CalendarDay } from '../calendar-day.js';

/**
 * The Thai lunar calendar. A year of twelve months has 354 days, odd months 29 and even ones 30. Some years repeat the eighth month
 * (athikamat), some lengthen the seventh by a day (athikawan), never both; which ones is tabled by the astronomers of the court, not computed.
 * Years are of the common era and named by the one in which they end. The table is that of the Department of Provincial Administration
 * (มท 0310.1/ว4, 5 ก.พ. 2539), as kept by the MIT-licensed project vacanza/holidays.
 */
const firstYear = 2010;
const lastYear = 2060;
const startOfFirstYear = '2009-11-18';
const monthRepeated = new Set([2010, 2012, 2015, 2018, 2021, 2023, 2026, 2029, 2031, 2034, 2037, 2040, 2042, 2045, 2048, 2050, 2053, 2056, 2059]);
const dayAdded = new Set([2016, 2020, 2025, 2032, 2035, 2043, 2046, 2052, 2055, 2058]);

const lengthOf = (year: number): number => 354 + (monthRepeated.has(year) ? 30 : dayAdded.has(year) ? 1 : 0);

const starts = new Map<number, CalendarDay>();
for (let year = firstYear, start: CalendarDay = startOfFirstYear; year <= lastYear; start = addDays(start, lengthOf(year)), year += 1) starts.set(year, start);

/** Days from the first of the year to the first of a month, before anything is repeated or added. */
const daysBefore = (month: number): number => 29 * Math.ceil((month - 1) / 2) + 30 * Math.floor((month - 1) / 2);
const fullMoon = 14;

export interface LunarDays {
  /** Full moon of the third month; of the fourth where a month is repeated. */
  makhaBucha: CalendarDay;
  /** Full moon of the sixth month; of the seventh where a month is repeated. */
  visakhaBucha: CalendarDay;
  /** Full moon of the eighth month; of the second eighth where it is repeated. */
  asalhaBucha: CalendarDay;
  /** The day after Asalha Bucha. */
  khaoPhansa: CalendarDay;
}

/** The Buddhist days of a year of the common era; `null` outside the table (2010 to 2060). */
export const lunarDaysOf = (year: number): LunarDays | null => {
  const start = starts.get(year);
  if (start === undefined) return null;
  const repeated = monthRepeated.has(year);
  const asalha = addDays(start, daysBefore(8) + fullMoon + (repeated ? 30 : dayAdded.has(year) ? 1 : 0));
  return {
    makhaBucha: addDays(start, daysBefore(repeated ? 4 : 3) + fullMoon),
    visakhaBucha: addDays(start, daysBefore(repeated ? 7 : 6) + fullMoon),
    asalhaBucha: asalha,
    khaoPhansa: addDays(asalha, 1),
  };
};
