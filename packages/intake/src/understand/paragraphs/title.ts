import { toArabicDigits } from '@prongsai/thai';
import type { Paragraph } from '../../blocks.js';
import { oneLine, spaceless } from '../printed-text.js';

const isTitle = (text: string): boolean => /มาตรการ|รายงาน|วิเคราะห์|ผลการประเมิน|แผน|การประเมิน/.test(spaceless(text));
const hasYear = (text: string): boolean => /25\d{2}/.test(toArabicDigits(text));
const isAgencyLine = (text: string): boolean => /^(?:ของ\s*)?(?:องค์การบริหารส่วน|เทศบาล|อบต|อบจ|อำเภอ|จังหวัด)/.test(text);

/** A title and the agency's line below it, run together by the format. */
const beforeAgency = (text: string): string => /^(.*?[2๒][5๕][\d๐-๙]{2})\s*(?:ของ\s*)?(?:องค์การบริหารส่วน|เทศบาล|อบต|อบจ)/.exec(text)?.[1] ?? text;

/** The title on the first lines: up to the year it is of, or the name of the agency. */
export const readTitle = (paragraphs: readonly Paragraph[]): { text: string; first: Paragraph } | null => {
  const from = paragraphs.slice(0, 8).findIndex(({ text }) => isTitle(text));
  const first = paragraphs[from];
  if (first === undefined) return null;
  const lines: string[] = [];
  for (const { text } of paragraphs.slice(from, from + 5)) {
    if (lines.length > 0 && (isAgencyLine(oneLine(text)) || oneLine(text).length > 240)) break;
    lines.push(oneLine(text));
    if (hasYear(text)) break;
  }
  const joined = lines.join('').length > 400 ? (lines[0] ?? '') : lines.join(' ');
  return { text: beforeAgency(joined).replace(/^เรื่อง\s*/, ''), first };
};
