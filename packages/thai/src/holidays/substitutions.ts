import type { Bilingual } from '../bilingual.js';
import { addDays, dayOfWeek, readDay, type CalendarDay } from '../calendar-day.js';
import type { Holiday } from './holiday.js';
import { joinedName } from './joined-name.js';
import { isYearEstablished } from './years-established.js';

const isWeekend = (day: CalendarDay): boolean => dayOfWeek(day) === 0 || dayOfWeek(day) === 6;

const firstFreeDayAfter = (day: CalendarDay, taken: ReadonlySet<CalendarDay>): CalendarDay => {
  let candidate = addDays(day, 1);
  while (isWeekend(candidate) || taken.has(candidate)) candidate = addDays(candidate, 1);
  return candidate;
};

/**
 * A holiday on a Saturday or Sunday is made up for on the next working day, at most one day: several that would be made up for on the same day
 * share it (13-15 April from Saturday to Monday gives one Tuesday). What the Cabinet decides besides is in its decisions.
 */
export const substitutionsFor = (holidays: readonly Holiday[]): Holiday[] => {
  const taken = new Set(holidays.map(({ day }) => day));
  const found = new Map<CalendarDay, Holiday>();
  for (const { day: fallsOn, name } of holidays.filter((row) => isWeekend(row.day))) {
    const day = firstFreeDayAfter(fallsOn, taken);
    const own: Bilingual = { th: `ชดเชย${name.th}`, en: `Substitution for ${name.en}` };
    found.set(day, {
      day,
      name: joinedName(found.get(day)?.name ?? own, own),
      kind: 'substitution',
      certainty: isYearEstablished(readDay(day).year) ? 'general-knowledge' : 'usual-rule',
      source: 'มติ ครม. 1 พ.ค. 2544 (นร 0205/ว 83) และ 3 ก.พ. 2547 (นร 0504/ว 38): หยุดชดเชยในวันทำการถัดไป ไม่เกิน 1 วัน',
    });
  }
  return [...found.values()];
};
