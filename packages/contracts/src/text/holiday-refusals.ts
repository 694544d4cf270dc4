import type { RefusalText } from './refusal-text.js';

/** Why a day is not added to the calendar, or not taken out of it. */
export const holidayRefusalCodes = ['holiday-in-past', 'holiday-too-far', 'holiday-off-already', 'holiday-not-off', 'holiday-of-country'] as const;
export type HolidayRefusalCode = (typeof holidayRefusalCodes)[number];

export const holidayRefusals: Record<HolidayRefusalCode, RefusalText> = {
  'holiday-in-past': {
    message: { th: 'วันที่ {day} ผ่านไปแล้ว', en: '{day} has passed' },
    remedy: { th: 'เลือกวันนี้หรือวันหลังจากนี้ การนับวันทำการของวันที่ผ่านไปแล้วไม่เปลี่ยน', en: 'Choose today or a later day; the count of days that are over stays' },
  },
  'holiday-too-far': {
    message: { th: 'วันที่ {day} อยู่ไกลกว่า {years} ปีข้างหน้า', en: '{day} is more than {years} years ahead' },
    remedy: { th: 'ตรวจปี พ.ศ. อีกครั้ง', en: 'Look whether the year is right' },
  },
  'holiday-off-already': {
    message: { th: 'วันที่ {day} เป็นวันหยุดอยู่แล้ว', en: '{day} is a day off already' },
    remedy: { th: 'เลือกวันทำการ', en: 'Choose a working day' },
  },
  'holiday-not-off': {
    message: { th: 'วันที่ {day} ไม่ได้เป็นวันหยุดที่ประกาศไว้', en: '{day} is no holiday' },
    remedy: { th: 'โหลดรายการล่าสุดแล้วตรวจสอบอีกครั้ง', en: 'Load the latest list and look again' },
  },
  'holiday-of-country': {
    message: { th: 'วันที่ {day} เป็นวันหยุดทั้งประเทศ จังหวัดยกเลิกไม่ได้', en: '{day} is a holiday of the whole country, which a province cannot take away' },
    remedy: { th: 'แจ้งผู้ดูแลระบบเมื่อคณะรัฐมนตรีมีมติเปลี่ยนแปลง', en: 'Tell whoever runs the system when the Cabinet decides otherwise' },
  },
};
