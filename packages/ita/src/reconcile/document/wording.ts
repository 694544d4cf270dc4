import { toArabicDigits } from '@prongsai/thai';

/** A text for comparison: Arabic digits, no spaces, no invisible characters. */
export const compact = (text: string): string => toArabicDigits(text).replace(/[\s\u200B-\u200D\uFEFF]+/g, '');

/** A text for looking numbers and codes up in: Arabic digits, single spaces. */
export const plain = (text: string): string =>
  toArabicDigits(text)
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A piece of a text for a message, cut with an ellipsis. */
export const excerpt = (text: string, length = 60): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length).trimEnd()}…`;
};
