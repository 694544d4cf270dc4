import { readGrade } from '@prongsai/ita';
import { toArabicDigits } from '@prongsai/thai';
import type { Paragraph } from '../../blocks.js';
import { oneLine } from '../printed-text.js';
import type { Draft } from '../draft.js';

const number = '(\\d{1,3}(?:\\.\\d{1,2})?)';
const words = '(?:ในภาพรวม|ภาพรวม|คะแนนรวม|คะแนนเฉลี่ย|ผลคะแนน|คะแนน\\s*ITA|ผลการประเมิน(?:\\s*ITA)?|ได้คะแนน|คะแนนที่ได้|overall|total)';
const overall = new RegExp(`${words}(?:[^\\d\\n]{0,45}?(25\\d{2}))?[^\\d\\n]{0,90}?(?<!ปี\\s?)${number}(?=\\s*(?:คะแนน|\\(|%|$|อยู่|ระดับ|จาก|,|\\/\\s*100))(?!\\s*คะแนน\\s*ขึ้น|\\s*%?\\s*ขึ้นไป)`, 'gi');
const grades = '(ผ่านดีเยี่ยม|ผ่านดี|ผ่าน(?!เกณฑ์|การ)|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง|AA|[A-F](?![A-Za-z]))';
const graded = new RegExp(`(?:ระดับ(?:ผล)?(?:การประเมิน)?|เกรด|grade)(?:\\s*\\([A-Za-z ]+\\))?\\s*(?:คือ|เป็น|อยู่ที่)?\\s*[:=]?\\s*["“”'‘’*(]*\\s*${grades}`, 'gi');
const behindScore = new RegExp(`${number}\\s*(?:คะแนน)?\\s*\\(\\s*(?:ระดับ\\s*)?${grades}\\s*\\)`, 'g');
const threshold = /(?:เกณฑ์|ระดับการประเมิน|ผ่านเกณฑ์)[^\d()]{0,12}\(?\s*(\d{2}(?:\.\d+)?)\s*(?:คะแนน)?\s*(?:ขึ้นไป)?\s*\)/;
const target = /เป้าหมาย[^\d]{0,60}(\d{2,3}(?:\.\d+)?)\s*คะแนน\s*ขึ้น/;

/** Not the agency's own: that of the country, of a province or of a group. */
const ofOthers = /ระดับ(?:ประเทศ|จังหวัด|ภาค)|(?:ทั้ง|ทั่ว)ประเทศ|(?:ทั้ง|ภาพรวมของ)จังหวัด|ค่าเฉลี่ยกลาง/;

/** A mark to be reached stands right behind its name. */
const isMark = /(?:เกณฑ์|เป้าหมาย)[^\d]{0,14}[\d.]+$/;

/** A score is the overall one only where the sentence is not about an indicator, an item or an instrument. */
const isOfPart = (before: string): boolean => /ตัวชี้วัด(?:ที่|ย่อย)|(?:IIT|EIT|OIT)[^,;]*$|ข้อที่|ข้อ\s*\d|ประเด็นที่\s*\d/.test(before.slice(-70));

const readScore = (line: string, { place }: Paragraph, draft: Draft): void => {
  const scores = [...line.matchAll(overall)].flatMap((match) => {
    const [ofYear, value] = [match[1], Number(match[2])];
    if (ofYear !== undefined && Number(ofYear) !== draft.document.fiscalYears.result) return [];
    return ofOthers.test(match[0]) || isMark.test(match[0]) || isOfPart(line.slice(0, match.index)) || /ตัวชี้วัด|(?:IIT|EIT|OIT)/.test(match[0]) ? [] : [{ value, written: match[2] ?? '' }];
  });
  const [first] = [...scores.filter(({ value }) => value <= 100), ...scores.filter(({ written }) => written.includes('.'))];
  if (first !== undefined) draft.setOnce('overall', first.value, place);
};

const readGrades = (line: string, { place }: Paragraph, draft: Draft): void => {
  const found = [...line.matchAll(graded)].map((match) => ({ at: match.index, label: match[1] ?? '' }));
  const behind = [...line.matchAll(behindScore)].map((match) => ({ at: match.index, label: match[2] ?? '' }));
  const all = [...found, ...behind.filter(({ label, at }) => !found.some((one) => one.label === label && Math.abs(one.at - at) < 30))].sort((a, b) => a.at - b.at);
  for (const { at, label } of all) {
    if (readGrade(label) === null || isOfPart(line.slice(0, at))) continue;
    draft.setOnce('grade', label, place);
    (draft.document.gradesPrinted ??= []).push(label);
    draft.mark(`/gradesPrinted/${draft.document.gradesPrinted.length - 1}`, place);
  }
};

/** The overall score, every mention of the grade, the pass mark and the agency's own target, from one paragraph. */
export const readOverall = (paragraph: Paragraph, draft: Draft): void => {
  const line = toArabicDigits(oneLine(paragraph.text));
  readScore(line, paragraph, draft);
  readGrades(line, paragraph, draft);
  readMarks(line, paragraph, draft);
};

/** The pass mark stands in headers of tables too. */
export const readMarks = (line: string, { place }: Pick<Paragraph, 'place'>, draft: Draft): void => {
  const arabic = toArabicDigits(oneLine(line));
  const mark = threshold.exec(arabic);
  const aim = target.exec(arabic);
  if (mark !== null) draft.setOnce('threshold', Number(mark[1]), place);
  if (aim !== null) draft.setOnce('target', Number(aim[1]), place);
};
