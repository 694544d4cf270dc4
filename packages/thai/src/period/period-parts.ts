import { readYear, type Era } from '../buddhist-era.js';
import { readMonth } from '../months.js';
import { toArabicDigits } from '../numerals.js';

/** One side of a printed period; what is not printed is `null`. `year` is of the common era. */
export interface PeriodPart {
  day: number | null;
  month: number | null;
  year: number | null;
  era: Era | null;
  shortYear: boolean;
  misread: boolean;
  /** The month is an English word: a year of the common era is then what one expects. */
  english: boolean;
}

/** One text for all ways of printing the same: Arabic digits, one kind of dash, no spaces, no filler words. */
export const normalisePeriod = (text: string): string =>
  toArabicDigits(text)
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/[‐-―−~]|จนถึง|ถึง|\bto\b|\buntil\b/g, '-')
    .replace(/\s+/g, '')
    .replace(/[()]/g, '')
    .replace(/^ภายใน(?!ปี|งบประมาณ)(?:สิ้น)?/, '')
    .replace(/ตั้งแต่|ระหว่าง|วันที่|เดือน|พ\.?ศ\.?(?=\d)|ค\.?ศ\.?(?=\d)|ประจำ(?=ปี)/g, '')
    .replace(/(?<!^|-|ตลอด|ทั้ง|ภายใน)ปี(?=\d)/g, '');

const nothing: PeriodPart = { day: null, month: null, year: null, era: null, shortYear: false, misread: false, english: false };

const numericPart = (text: string): PeriodPart | null => {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text);
  const year = readYear(match?.[3] ?? '');
  const month = Number(match?.[2]);
  if (match === null || year === null || month < 1 || month > 12) return null;
  return { ...nothing, day: Number(match[1]), month, year: year.year, era: year.era, shortYear: year.short };
};

/** Reads `1ต.ค.2568`, `ต.ค.68`, `ตุลาคม`, `15` or `1/10/2568`; `null` when it is none of these. */
export const readPart = (text: string): PeriodPart | null => {
  if (/^\d{1,2}$/.test(text)) return { ...nothing, day: Number(text) };
  const match = /^(\d{1,2})?([^\d/-]+?)(\d{4}|\d{2})?$/.exec(text);
  if (match === null) return numericPart(text);
  const month = readMonth(match[2] ?? '');
  const year = match[3] === undefined ? null : readYear(match[3]);
  if (month === null || (match[3] !== undefined && year === null)) return null;
  return {
    day: match[1] === undefined ? null : Number(match[1]),
    month: month.month,
    year: year?.year ?? null,
    era: year?.era ?? null,
    shortYear: year?.short ?? false,
    misread: month.misread,
    english: /^[a-z.]+$/i.test(match[2] ?? ''),
  };
};
