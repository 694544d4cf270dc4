import { readDay, thaiMonth, toBuddhistYear } from '@prongsai/thai';
import { useCallback } from 'react';
import { useLanguage } from '../../shared/language.js';

/** `2025-10` as ต.ค., or with the last two digits of the year as ต.ค. 68; long as ตุลาคม 2568. */
export function useMonthName(): (month: string, style?: 'bare' | 'short' | 'long') => string {
  const language = useLanguage();
  return useCallback(
    (month, style = 'bare') => {
      const { year, month: no } = readDay(`${month}-01`);
      const names = thaiMonth(no);
      const shown = language === 'en' ? year : toBuddhistYear(year);
      const abbreviation = language === 'en' ? names.englishAbbreviation : names.abbreviation;
      if (style === 'long') return `${language === 'en' ? names.english : names.name} ${shown}`;
      return style === 'short' ? `${abbreviation} ${String(shown).slice(-2)}` : abbreviation;
    },
    [language],
  );
}
