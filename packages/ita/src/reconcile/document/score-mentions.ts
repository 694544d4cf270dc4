import { plain } from './wording.js';

export interface ItemScoreMention {
  /** `i10`, `e3`, `O16`. */
  codes: string[];
  score: number;
}

const number = String.raw`(\d{1,3}(?:\.\d+)?)`;
const code = String.raw`[ieoIEO]\s?\d{1,2}`;
const gained = String.raw`(?:(?:มี|ได้)?\s*คะแนน\s*(?:ที่ได้|เท่ากับ|อยู่ที่|คือ|เฉลี่ย)+\s*(?:คือ|เท่ากับ|อยู่ที่)?|(?:มี|ได้|ได้รับ)\s*คะแนน)\s*`;
const itemScores = new RegExp(String.raw`((?<![A-Za-z])${code}(?:(?:\s|,|และ|ข้อ)+${code})*)\s*:?\s*(?:ทั้ง\s*\d+\s*ข้อ\s*)?${gained}${number}`, 'g');

const canonical = (text: string): string => {
  const letter = text.charAt(0).toLowerCase();
  return `${letter === 'o' ? 'O' : letter}${Number(text.slice(1).trim())}`;
};

/** The item codes a text names, letters and Arabic digits. */
export const codesIn = (text: string): string[] =>
  [...plain(text).matchAll(new RegExp(`(?<![A-Za-z])${code}(?!\\d)`, 'g'))].map(([found]) => canonical(found));

/** `ข้อ i๑๐ ข้อ i๑๑ … มีคะแนนเท่ากับ ๑๐๐`: the scores a text quotes for items. */
export const itemScoresIn = (text: string): ItemScoreMention[] =>
  [...plain(text).matchAll(itemScores)].map(([, codes = '', score]) => ({ codes: codesIn(codes), score: Number(score) }));

const averages = new RegExp(String.raw`คะแนนเฉลี่ย(?:ของ\s*ตัวชี้วัด(?:ที่\s*\d+)?)?\s*(?:อยู่ที่|เท่ากับ|คือ|ได้)?\s*${number}`, 'g');

/** Scores of other years are named with their year. */
const namesYear = (text: string): boolean => /25\d\d/.test(text);

/** `คะแนนเฉลี่ยของตัวชี้วัดอยู่ที่ ๑๐๐.๐๐`: the averages a text quotes for what it is about. */
export const averagesIn = (text: string): number[] => {
  const line = plain(text);
  return [...line.matchAll(averages)].map(([, score]) => Number(score));
};

const ofIndicator = new RegExp(String.raw`^.{0,70}?(?:คือ|ได้คะแนน|มีคะแนน|อยู่ที่|คะแนน)\s*(?:คือ|เท่ากับ|อยู่ที่)?\s*(\d{1,3}\.\d{2})(?!\d)\s*คะแนน`);

/** Not the score itself, but a limit, a goal or a change. */
const otherFigure = /มากกว่า|น้อยกว่า|ต่ำกว่า|สูงกว่า|เป้าหมาย|เพิ่ม|ลด|ตัวชี้วัดที่|ประเด็นที่/;

/** The score that follows the mention of an indicator: `การเปิดเผยข้อมูลผ่านเกณฑ์การประเมิน คือ ๙๗.๕๐ คะแนน`. */
export const scoreAfter = (text: string): number | null => {
  const match = ofIndicator.exec(plain(text));
  return match === null || namesYear(match[0]) || otherFigure.test(match[0]) ? null : Number(match[1]);
};
