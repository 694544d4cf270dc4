import type { DocumentReport } from '@prongsai/ita';
import { toArabicDigits } from '@prongsai/thai';
import { oneLine } from './printed-text.js';

type OutcomeScore = NonNullable<DocumentReport['outcomeScores']>[number];

const mention = /ตัวชี้วัด(?:ที่)?\s*(\d{1,2})(?!\.\d)/g;
const number = '(\\d{1,3}(?:\\.\\d+)?)';
const year = '(?:จาก)?(?:(?:ปี(?:งบประมาณ)?\\s*)?(?:พ\\.?ศ\\.?\\s*)?25\\d{2}|ปี(?:งบประมาณ)?(?:ที่(?:ผ่านมา|แล้ว)|ก่อน))';

const risen = new RegExp(`(เพิ่มขึ้น|สูงขึ้น|ลดลง|ต่ำลง)(?:จาก)?\\s*(?:${year})?\\s*(?:คือ|เท่ากับ|จำนวน|อยู่)?\\s*${number}\\s*คะแนน`);
const fromTo = new RegExp(`จาก(?:เดิม|\\s*ปี\\s*25\\d{2})?\\s*(?:ร้อยละ|คะแนน)?\\s*${number}\\s*(?:คะแนน)?\\s*เป็น\\s*(?:ร้อยละ|คะแนน)?\\s*${number}`);
const value = new RegExp(`คะแนน(?:เต็ม|เฉลี่ย|เท่ากับ|ตั้ง|เพิ่ม|อยู่ที่|ที่ได้|คือ)?\\s*${number}(?!\\d)`);
const obtained = new RegExp(`(?:ได้|เท่ากับ|ร้อยละ)\\s*${number}\\s*(?:คะแนน)?`);

const round = (score: number): number => Math.round(score * 100) / 100;

const scoreOf = (indicatorNo: number, text: string): OutcomeScore => {
  const both = fromTo.exec(text);
  if (both !== null) return { indicatorNo, value: Number(both[2]), change: round(Number(both[2]) - Number(both[1])) };
  const change = risen.exec(text);
  const falls = change !== null && /ลดลง|ต่ำลง/.test(change[1] ?? '');
  const rest = change === null ? text : text.replace(change[0], ' ');
  const stands = value.exec(rest) ?? obtained.exec(rest);
  const reported = stands === null || Number(stands[1]) > 100 ? {} : { value: Number(stands[1]) };
  if (change !== null) return { indicatorNo, ...reported, change: falls ? -Number(change[2]) : Number(change[2]) };
  return { indicatorNo, ...reported, ...(/เท่า(?:กับ)?(?:ปี|เดิม)|คงที่|เท่าเดิม/.test(text) ? { change: 0 } : {}) };
};

/** The indicators an outcome quotes, with their scores and changes: "ตัวชี้วัดที่ ๖ … เพิ่มขึ้นจากปี ๒๕๖๕ ๑.๒๕ คะแนน". */
export const readOutcomeScores = (text: string): OutcomeScore[] => {
  const arabic = toArabicDigits(oneLine(text));
  const mentions = [...arabic.matchAll(mention)];
  return mentions.map((match, index) => scoreOf(Number(match[1]), arabic.slice(match.index + match[0].length, mentions[index + 1]?.index))).filter(({ indicatorNo }) => indicatorNo >= 1 && indicatorNo <= 10);
};
