import { toArabicDigits } from '@prongsai/thai';
import type { Paragraph } from '../../blocks.js';
import { indicatorOfCode, instrumentOfCode, resolveItemCode } from '../item-code.js';
import { oneLine } from '../printed-text.js';
import type { Reader } from '../reader.js';

const line = /^[-–•●*\s]*(?:(?:ข้อ|รายการ)\s*)?([ieo]\s?\d{1,2})\s*[:.)]?\s+(\S.*?)[\s:=–-]*(?:(?:ได้|มี)?(?:คะแนน)?(?:เท่ากับ|ร้อยละ)?)\s*\(?(\d{1,3}\.\d{1,2}|\d{1,3}(?=\s*คะแนน))\s*(?:คะแนน|%)?\)?$/i;

/** "O12 รายการจัดซื้อจัดจ้าง : 50.00 คะแนน": an item and its score on a line; only where the letter of its code is printed. */
export const readItemLine = ({ text, place }: Paragraph, { draft, framework, section }: Reader): boolean => {
  const printed = oneLine(text);
  const arabic = toArabicDigits(printed);
  const match = line.exec(arabic);
  const [, codeText = '', title = '', score] = match ?? [];
  const asPrinted = (part: string): string => printed.slice(arabic.indexOf(part), arabic.indexOf(part) + part.length);
  const context = { framework, instrument: null, indicatorNo: null, before: null };
  const code = match === null || printed.length > 260 ? null : resolveItemCode(codeText, context);
  const indicatorNo = code === null ? null : (indicatorOfCode(code, { ...context, indicatorNo: section.indicatorNo }) ?? section.indicatorNo);
  if (code === null || indicatorNo === null || Number(score) > 100) return false;
  const instrument = instrumentOfCode(code);
  const part = instrument === 'EIT' ? section.part : null;
  draft.add(
    'items',
    { code, codeAsPrinted: asPrinted(codeText), instrument, indicatorNo, ...(part === null ? {} : { part }), text: asPrinted(title), score: Number(score) },
    { codeAsPrinted: place, text: place, score: place },
  );
  draft.say(`item:${code}${part === null ? '' : `/${part}`}`, 'item', printed, place);
  return true;
};
