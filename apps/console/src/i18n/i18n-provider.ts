import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { client } from '../providers/client.js';
import { en } from './en/index.js';
import { th } from './th/index.js';

const messages = { th, en };

const takeUp = (locale: string) => {
  const language = locale === 'en' ? 'en' : 'th';
  client.language = language;
  document.documentElement.lang = language;
  return messages[language];
};

/** Thai first; react-admin's store remembers the choice. */
export const i18nProvider: I18nProvider = polyglotI18nProvider(takeUp, 'th', [
  { locale: 'th', name: 'ไทย' },
  { locale: 'en', name: 'English' },
]);
