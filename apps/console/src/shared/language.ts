import { text, type Bilingual } from '@prongsai/contracts';
import { useCallback } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';

export type Language = 'th' | 'en';

export function useLanguage(): Language {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'th';
}

/** Picks the caller's language out of a bilingual text. */
export function usePick(): (text: Bilingual) => string {
  const language = useLanguage();
  return useCallback((text) => text[language] || text.th, [language]);
}

const counted = /(\d) (?=(?:วัน|แห่ง|แถว|เดือน|ข้อ|ครั้ง|ฉบับ|หน่วยงาน|รายการ))/g;

/** A number and its unit stay on one line. */
const keepTogether = (text: string): string => text.replace(counted, '$1\u00a0');

/** `t('board.title', { count: 3 })`. */
export function useText(): (key: string, params?: Record<string, string | number>) => string {
  const translate = useTranslate();
  return useCallback((key, params) => keepTogether(translate(key, params)), [translate]);
}

/** The words that server and console share, in the language of the screen: `useNames().states.planning`. */
export function useNames() {
  return text[useLanguage()];
}
