import type { Bilingual } from '../primitives.js';

/** What is done with the calendar. */
export const holidayActions = ['calendar.addDay', 'calendar.withdrawDay'] as const;

export type HolidayAction = (typeof holidayActions)[number];

export const holidaySentences: Record<HolidayAction, Bilingual> = {
  'calendar.addDay': { th: 'เพิ่มวันหยุดวันที่ {day} ({name}) ที่มา: {source}', en: 'made {day} a day off ({name}), by: {source}' },
  'calendar.withdrawDay': { th: 'ยกเลิกวันหยุดวันที่ {day} ({name}) ที่มา: {source}', en: 'took the day off of {day} away ({name}), by: {source}' },
};
