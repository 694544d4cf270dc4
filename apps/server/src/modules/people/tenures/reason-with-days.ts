import { texts, worded, type Reason, type ReasonCode } from '@prongsai/contracts';
import { formatThaiDate } from '@prongsai/thai';

type Given = Readonly<Record<string, string | number>>;

const day = /^\d{4}-\d{2}-\d{2}$/;

const inLanguage = (params: Given, language: 'th' | 'en'): Given =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' && day.test(value) ? formatThaiDate(value, 'long', { language }) : value]),
  );

/** A reason whose days are written out in each language. */
export const reasonWithDays = (code: ReasonCode, params: Given = {}, where?: string): Reason => ({
  code,
  ...(where === undefined ? {} : { where }),
  params: { ...params },
  ...worded(texts.reasons[code], { th: inLanguage(params, 'th'), en: inLanguage(params, 'en') }),
});
