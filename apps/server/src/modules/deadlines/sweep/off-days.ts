import { atBangkokTime, bangkokDay, isWorkingDay, workingDayOnOrAfter, type HolidaySet } from '@prongsai/thai';
import type { DueLine } from './due-line.js';
import type { Postponed } from './settle-lines.js';

type Line = Pick<DueLine, 'id' | 'provinceId' | 'plannedFor' | 'asked'>;

const hour = '08:30';

/** Lines whose hour is on what has become a day off, with the next working morning. What a person asked for is left as it is. */
export const onDaysOff = (lines: readonly Line[], holidaysOf: (provinceId: string) => HolidaySet): Postponed[] =>
  lines.flatMap(({ id, provinceId, plannedFor, asked }) => {
    const day = bangkokDay(plannedFor);
    const holidays = holidaysOf(provinceId);
    if (asked || isWorkingDay(day, holidays)) return [];
    return [{ id, plannedFor: atBangkokTime(workingDayOnOrAfter(day, holidays), hour) }];
  });
