import { bangkokDay, formatThaiDate, formatThaiTime, readDay, thaiMonth } from '@prongsai/thai';
import { useMemo } from 'react';
import { useLanguage, type Language } from './language.js';

/** Dates for people: Buddhist era in Thai, common era in English; the day is the one it is in Bangkok. */
export interface Dates {
  /** 22 เมษายน 2569 */
  long: (day: string) => string;
  /** 22 เม.ย. 2569 */
  short: (day: string) => string;
  /** พุธ 22 เม.ย. 2569 */
  weekday: (day: string) => string;
  /** 22 เม.ย., where the year is plain */
  dayMonth: (day: string) => string;
  /** 20 ถึง 24 เม.ย. 2569; both days belong to it */
  range: (from: string, until: string) => string;
  /** 13.40 น. */
  time: (instant: string) => string;
  /** 22 เม.ย. 13.40 น. */
  moment: (instant: string) => string;
  /** 22 เม.ย. 2569 13.40 น. */
  fullMoment: (instant: string) => string;
  dayOf: (instant: string) => string;
}

/** A whole date, and a time with its unit, stay on one line. */
const whole = (text: string): string => text.replaceAll(' ', '\u00a0');

export const datesIn = (language: Language): Dates => {
  const dayMonth = (iso: string) => {
    const { day, month } = readDay(iso);
    const name = thaiMonth(month);
    return whole(`${day} ${language === 'en' ? name.englishAbbreviation : name.abbreviation}`);
  };
  return {
    long: (day) => whole(formatThaiDate(day, 'long', { language })),
    short: (day) => whole(formatThaiDate(day, 'short', { language })),
    weekday: (day) => whole(formatThaiDate(day, 'weekday', { language })),
    dayMonth,
    range: (from, until) => {
      const [first, last] = [readDay(from), readDay(until)];
      const to = language === 'en' ? '–' : ' ถึง ';
      const end = formatThaiDate(until, 'short', { language });
      if (first.year !== last.year) return `${whole(formatThaiDate(from, 'short', { language }))}${to}${whole(end)}`;
      return whole(`${first.month === last.month ? first.day : dayMonth(from)}${to}${end}`);
    },
    time: (instant) => whole(formatThaiTime(instant, { language })),
    moment: (instant) => `${dayMonth(bangkokDay(instant))} ${whole(formatThaiTime(instant, { language }))}`,
    fullMoment: (instant) => `${whole(formatThaiDate(bangkokDay(instant), 'short', { language }))} ${whole(formatThaiTime(instant, { language }))}`,
    dayOf: (instant) => bangkokDay(instant),
  };
};

export function useDates(): Dates {
  const language = useLanguage();
  return useMemo(() => datesIn(language), [language]);
}
