import { formatThaiDate, toThaiDigits, type CalendarDay } from '@prongsai/thai';
import { breakMark, markWords } from './thai-words.js';

const latin = /[A-Za-z]/;
/** A run without spaces or Thai letters that may not fit a column gets places to break, after punctuation and every few letters. */
const longRun = /[^\s\u0E00-\u0E7F\u200B]{20,}/gu;
const hardSpace = '\u00A0';

const breakable = (run: string): string =>
  run
    .split(/(?<=[/._\-?&=])/)
    .flatMap((part) => part.match(/.{1,10}/gu) ?? [])
    .join(breakMark);

/** Where no line may begin: before ๆ, and between a word such as ที่ or พ.ศ. and its number. */
const held = (text: string): string =>
  text
    .replace(/ (?=ๆ)/g, hardSpace)
    .replace(/(?<=ที่|พ\.ศ\.|ข้อ|ปี|รอบ) (?=[๐-๙])/g, hardSpace)
    .replace(/(?<=[๐-๙]) (?=คะแนน|เดือน|มาตรการ)/g, hardSpace);

/** Digits in Thai, except in words with Latin letters: O22, No-Gift-2568.pdf, addresses. Nothing else changes. */
export const officialTitle = (text: string): string =>
  text.normalize('NFC').replace(/[^\s()[\]{}"“”,;]+/gu, (word) => (latin.test(word) ? word : toThaiDigits(word)));

/** Text as an official document prints it, with a mark at every place where a line may end. */
export const officialText = (text: string): string => markWords(held(officialTitle(text))).replace(longRun, breakable);

/** A period keeps each month with its year and breaks after the dash. */
export const periodText = (text: string): string => markWords(held(officialTitle(text)).replace(/(?<![-–]) /g, hardSpace)).replace(longRun, breakable);

/** An address or a file name: its digits are part of it. */
export const evidenceText = (text: string): string => breakable(text);

/** `๙๑.๗๖`, or a dash where there is no score. */
export const scoreText = (score: number | null): string => (score === null ? '–' : toThaiDigits(score.toFixed(2)));

export const numberText = (value: number): string => toThaiDigits(value);

export const dateText = (day: CalendarDay): string => formatThaiDate(day, 'long', { digits: 'thai' });

/** The content code as people compare it on paper and screen: two groups of four. */
export const contentCode = (contentHash: string): string => `${contentHash.slice(0, 4)} ${contentHash.slice(4, 8)}`;
