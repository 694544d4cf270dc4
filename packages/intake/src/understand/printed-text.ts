import { toArabicDigits } from '@prongsai/thai';

/** One line: every run of white space is one space. */
export const oneLine = (text: string): string => text.replace(/[\u200B-\u200D\uFEFF]/g, '').replace(/\s+/g, ' ').trim();

/** For comparing: Thai has no spaces between words, and print breaks lines inside them. */
export const spaceless = (text: string): string => text.replace(/[\u200B-\u200D\uFEFF\s]+/g, '');

/** For matching: Arabic digits, no spaces, lower case. */
export const matchable = (text: string): string => toArabicDigits(spaceless(text)).toLowerCase();

const scorePattern = /^(\d{1,3}(?:\.\d{1,4})?)(?:คะแนน|%|ร้อยละ)?$/;

/** A cell that is nothing but a score: `๙๖.๖๗`, `100`, `95.00 คะแนน`; `null` otherwise. Values over 100 are read, a check tells of them. */
export const scoreIn = (text: string): number | null => {
  const match = scorePattern.exec(matchable(text));
  return match === null ? null : Number(match[1]);
};

/** All numbers of a text that may be scores, in order, with the text before each. Years and numbers of things are left to the caller. */
export const numbersIn = (text: string): { value: number; before: string; after: string }[] => {
  const arabic = toArabicDigits(text);
  return [...arabic.matchAll(/(?<![\d.])\d{1,4}(?:\.\d+)?(?![\d]|\.\d)/g)].map((match) => ({
    value: Number(match[0]),
    before: arabic.slice(Math.max(0, match.index - 60), match.index),
    after: arabic.slice(match.index + match[0].length, match.index + match[0].length + 40),
  }));
};
