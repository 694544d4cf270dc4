import type { InstrumentCode } from '@prongsai/ita';
import { toArabicDigits } from '@prongsai/thai';
import type { Paragraph } from '../../blocks.js';
import type { Draft } from '../draft.js';
import { oneLine } from '../printed-text.js';
import { partIn } from '../section.js';

const inWords = /(แบบ(?:วัด|ตรวจ|สำรวจ)[^()]{3,80}\(\s*(IIT|EIT|OIT)\s*\)(?:\s*ส่วนที่\s*[12])?)[^()]{0,70}?(?:ร้อยละ|คะแนน(?:ที่ได้|เฉลี่ย|เท่ากับ|อยู่ที่)?|ได้|เท่ากับ)\s*(\d{1,3}(?:\.\d{1,2})?)(?!\d)/g;
const short = /(?<![A-Za-z])((IIT|EIT|OIT)(?:\s*(?:ส่วนที่\s*[12]|Public|Survey))?)\s*(?:ได้|มี)?\s*(?:คะแนน)?\s*(?:เฉลี่ย)?\s*[:=]?\s*(\d{1,3}\.\d{1,2})(?!\d)/gi;

const codeOf = (text: string): InstrumentCode => (/^i/i.test(text) ? 'IIT' : /^e/i.test(text) ? 'EIT' : 'OIT');

/** The scores of the instruments in running text, each with the label as printed. */
export const readInstruments = ({ text, place }: Paragraph, draft: Draft): void => {
  const line = oneLine(text);
  const arabic = toArabicDigits(line);
  const long = [...arabic.matchAll(inWords)];
  const found = long.length > 0 ? long : [...arabic.matchAll(short)];
  for (const match of found) {
    const [all, label = '', code = '', score] = match;
    const from = match.index + all.indexOf(label);
    const printed = line.slice(from, from + label.length);
    const part = partIn(printed);
    const instrument = codeOf(code);
    const known = draft.document.instruments?.some((one) => one.instrument === instrument && one.part === (part ?? undefined)) ?? false;
    if (known || Number(score) > 100) continue;
    draft.add('instruments', { instrument, ...(part === null ? {} : { part }), labelAsPrinted: printed, reported: Number(score) }, { reported: place, labelAsPrinted: place });
  }
};
