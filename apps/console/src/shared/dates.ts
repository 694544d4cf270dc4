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
  /** 13.40 น. */
  time: (instant: string) => string;
  /** 22 เม.ย. 13.40 น. */
  moment: (instant: string) => string;
  dayOf: (instant: string) => string;
}

export const datesIn = (language: Language): Dates => {
  const dayMonth = (iso: string) => {
    const { day, month } = readDay(iso);
    const name = thaiMonth(month);
    return `${day} ${language === 'en' ? name.englishAbbreviation : name.abbreviation}`;
  };
  return {
    long: (day) => formatThaiDate(day, 'long', { language }),
    short: (day) => formatThaiDate(day, 'short', { language }),
    weekday: (day) => formatThaiDate(day, 'weekday', { language }),
    dayMonth,
    time: (instant) => formatThaiTime(instant, { language }),
    moment: (instant) => `${dayMonth(bangkokDay(instant))} ${formatThaiTime(instant, { language })}`,
    dayOf: (instant) => bangkokDay(instant),
  };
};

export function useDates(): Dates {
  const language = useLanguage();
  return useMemo(() => datesIn(language), [language]);
}
