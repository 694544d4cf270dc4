import { bangkokDay, bangkokTimeOfDay, type Instant } from './bangkok-time.js';
import { toBuddhistYear } from './buddhist-era.js';
import { dayOfWeek, readDay, type CalendarDay } from './calendar-day.js';
import { thaiMonth } from './months.js';
import { inDigits, type Digits } from './numerals.js';

export type Language = 'th' | 'en';
/** long: 22 เมษายน 2569 · short: 22 เม.ย. 2569 · weekday: พุธ 22 เม.ย. 2569 · official: วันพุธที่ 22 เมษายน พ.ศ. 2569 */
export type DateStyle = 'long' | 'short' | 'weekday' | 'official';

export interface FormatOptions {
  digits?: Digits;
  /** Thai writes the Buddhist year, English the year of the common era. */
  language?: Language;
}

const thaiWeekdays = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'] as const;
const englishWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export const weekdayName = (day: CalendarDay, language: Language = 'th'): string =>
  (language === 'th' ? thaiWeekdays : englishWeekdays)[dayOfWeek(day)] ?? '';

const inThai = (iso: CalendarDay, style: DateStyle): string => {
  const { year, month, day } = readDay(iso);
  const names = thaiMonth(month);
  const buddhist = toBuddhistYear(year);
  switch (style) {
    case 'long':
      return `${day} ${names.name} ${buddhist}`;
    case 'short':
      return `${day} ${names.abbreviation} ${buddhist}`;
    case 'weekday':
      return `${weekdayName(iso)} ${day} ${names.abbreviation} ${buddhist}`;
    case 'official':
      return `วัน${weekdayName(iso)}ที่ ${day} ${names.name} พ.ศ. ${buddhist}`;
  }
};

const inEnglish = (iso: CalendarDay, style: DateStyle): string => {
  const { year, month, day } = readDay(iso);
  const names = thaiMonth(month);
  switch (style) {
    case 'long':
      return `${day} ${names.english} ${year}`;
    case 'short':
      return `${day} ${names.englishAbbreviation} ${year}`;
    case 'weekday':
      return `${weekdayName(iso, 'en').slice(0, 3)} ${day} ${names.englishAbbreviation} ${year}`;
    case 'official':
      return `${weekdayName(iso, 'en')} ${day} ${names.english} ${year}`;
  }
};

/** A calendar day for people. @throws RangeError when `iso` is no day of the calendar. */
export const formatThaiDate = (iso: CalendarDay, style: DateStyle = 'short', options: FormatOptions = {}): string => {
  const text = options.language === 'en' ? inEnglish(iso, style) : inThai(iso, style);
  return inDigits(text, options.digits ?? 'arabic');
};

const two = (value: number): string => String(value).padStart(2, '0');

/** The time of day in Bangkok: `13.40 น.`, in English `13:40`. */
export const formatThaiTime = (instant: Instant, options: FormatOptions = {}): string => {
  const { hour, minute } = bangkokTimeOfDay(instant);
  const text = options.language === 'en' ? `${two(hour)}:${two(minute)}` : `${two(hour)}.${two(minute)} น.`;
  return inDigits(text, options.digits ?? 'arabic');
};

/** Day and time in Bangkok: `22 เม.ย. 2569 13.40 น.` */
export const formatThaiInstant = (instant: Instant, style: DateStyle = 'short', options: FormatOptions = {}): string =>
  `${formatThaiDate(bangkokDay(instant), style, options)} ${formatThaiTime(instant, options)}`;
