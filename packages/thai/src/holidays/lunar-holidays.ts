import type { Bilingual } from '../bilingual.js';
import type { Holiday } from './holiday.js';
import { lunarDaysOf, type LunarDays } from './lunar-calendar.js';
import { isYearEstablished } from './years-established.js';

const names: Record<keyof LunarDays, Bilingual> = {
  makhaBucha: { th: 'วันมาฆบูชา', en: 'Makha Bucha Day' },
  visakhaBucha: { th: 'วันวิสาขบูชา', en: 'Visakha Bucha Day' },
  asalhaBucha: { th: 'วันอาสาฬหบูชา', en: 'Asalha Bucha Day' },
  khaoPhansa: { th: 'วันเข้าพรรษา', en: 'Buddhist Lent Day' },
};
const inOrder = ['makhaBucha', 'visakhaBucha', 'asalhaBucha', 'khaoPhansa'] as const satisfies readonly (keyof LunarDays)[];

/** The Buddhist days of a year: kept as they were where the year is over, counted by the table of the calendar where it is to come. */
export const lunarHolidaysOf = (year: number): Holiday[] => {
  const days = lunarDaysOf(year);
  if (days === null) return [];
  const known = isYearEstablished(year);
  return inOrder.map((which) => ({
    day: days[which],
    name: names[which],
    kind: 'lunar',
    certainty: known ? 'general-knowledge' : 'usual-rule',
    source: known ? 'ปฏิทินจันทรคติไทย ตรงกับปฏิทินวันหยุดของปีนั้น' : 'คำนวณตามปฏิทินจันทรคติไทย (มท 0310.1/ว4, 5 ก.พ. 2539)',
  }));
};
