import { toArabicDigits } from '@prongsai/thai';

/** One line: every run of white space is one space. */
export const oneLine = (text: string): string => text.replace(/[\u200B-\u200D\uFEFF]/g, '').replace(/\s+/g, ' ').trim();

/** Where print badly read has lost the ring of ำ (`ดาเนิน`, `ด าเนิน`): in words that are none without it. */
const lostRing = /(?:ดา(?=เนิน)|กา(?=หนด|กับ)|ลา(?=ดับ)|อา(?=นาจ|เภอ)|ทา(?=งาน)|คา(?=ถาม|แนะ|สั่ง)|จา(?=นวน|กัด)|สา(?=เร็จ|คัญ|นัก)|ตา(?=บล|แหน่ง)|นา(?=ไป|เสนอ)|จัดทา|ประจา(?=ปี|เดือน))/g;
const withRing = (found: string): string => `${found.slice(0, -1)}ำ`;

/** For comparing: Thai has no spaces between words, and print breaks lines inside them. As many letters as were printed. */
export const spaceless = (text: string): string => text.replace(/[\u200B-\u200D\uFEFF\s]+/g, '').replace(lostRing, withRing);

/** How far into a text its first letters reach, spaces aside. */
export const reach = (text: string, letters: number): number => {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (seen === letters) return at;
    if (!/[\s\u200B-\u200D\uFEFF]/.test(text.charAt(at))) seen += 1;
  }
  return text.length;
};

/** No syllable begins with า: a space before it is the hole that the ring of ำ has left. */
export const withRings = (text: string): string => text.replace(/(?<=[ก-ฮ][่-๋]?) +า/g, 'ำ').replace(lostRing, withRing);

/** For matching: Arabic digits, no spaces, lower case. */
export const matchable = (text: string): string => toArabicDigits(spaceless(text)).toLowerCase();

const scorePattern = /^(\d{1,3}(?:\.\d{1,4})?)(?:คะแนน|%|ร้อยละ)?$/;

/** A cell that is nothing but a score: `๙๖.๖๗`, `100`, `95.00 คะแนน`; `null` otherwise. Values over 100 are read, a check tells of them. */
export const scoreIn = (text: string): number | null => {
  const match = scorePattern.exec(matchable(text));
  return match === null ? null : Number(match[1]);
};

/** The same in a column of scores, where a sign in front is no bullet and no change. */
export const signedScoreIn = (text: string): number | null => {
  const bare = matchable(text);
  const score = scoreIn(bare.replace(/^[-−]/, ''));
  return score !== null && /^[-−]/.test(bare) ? -score : score;
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
