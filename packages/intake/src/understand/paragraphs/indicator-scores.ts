import { toArabicDigits } from '@prongsai/thai';
import type { Paragraph } from '../../blocks.js';
import { addIndicator } from '../add-indicator.js';
import { readIndicatorName } from '../indicator-name.js';
import { oneLine } from '../printed-text.js';
import type { Reader } from '../reader.js';

/** Where an indicator may be named: behind its number, or at the start of a line of a list. */
const named = /ตัวชี้วัด(?:ที่)?\s*\d{1,2}(?!\.\d)|(?:^|\s)\d{1,2}(?:\.\d{1,2})*[.)]?\s*(?=การ|คุณภาพ|ประสิทธิภาพ|ปรับปรุง)|^[-–•●*]\s*/g;
const score = /^[\s(:=,–-]*(?:(?:ซึ่ง|โดย)?(?:ได้|มี)?(?:รับ)?(?:ผล)?(?:คะแนน)?(?:เฉลี่ย)?(?:เท่ากับ|อยู่ที่|คือ|ที่|คิดเป็น)?(?:ร้อยละ)?)[\s:=]*(\d{1,3}\.\d{1,2}|\d{2,3}(?=\s*คะแนน))(?![\d.])/;
/** `๒.๑` counts the line, not the indicator. */
const chapter = /^\s*\d{1,2}(?:\.\d{1,2})+[.)]?\s*/;
const ofAnotherYear = /25\d{2}/;

/** "ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน ได้ ๙๒.๑๐ คะแนน": scores told in sentences, for indicators that no table scores. */
export const readIndicatorScores = ({ text, place }: Paragraph, reader: Reader): void => {
  const line = toArabicDigits(oneLine(text));
  for (const match of line.matchAll(named)) {
    const name = readIndicatorName(line.slice(match.index, match.index + 200).replace(chapter, ''), reader.framework);
    const found = name?.byName === true ? score.exec(name.rest.replaceAll(' ', '')) : null;
    if (name === null || found === null || Number(found[1]) > 100 || ofAnotherYear.test(line.slice(Math.max(0, match.index - 300), match.index))) continue;
    reader.later.push(() => addIndicator(reader, name, Number(found[1]), place));
  }
};
