import { readYear, toArabicDigits, toBuddhistYear } from '@prongsai/thai';
import type { Paragraph } from '../../blocks.js';
import type { Draft } from '../draft.js';
import { oneLine } from '../printed-text.js';

const span = /ย้อนหลัง[^\d]{0,40}(25\d{2})\s*(?:-|–|ถึง|จนถึง)\s*(25\d{2}|\d{2})(?!\d)/;
const pointAfter = /(\d{2,3}\.\d{1,2})\s*คะแนน\s*(?:ใน)?ปี(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*(25\d{2})/g;
const pointBefore = /ปี(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*(25\d{2})\s*(?:ได้|มี|=|:)?\s*(?:ผล)?(?:คะแนน)?\s*(\d{2,3}\.\d{1,2})/g;

const begin = (line: string): number => {
  const at = line.indexOf('ย้อนหลัง');
  const from = line.lastIndexOf('ผลการประเมิน', at);
  return Math.max(from, 0);
};

/** What a paragraph tells of the years before, with the scores it gives. */
export const readHistory = ({ text, place }: Paragraph, draft: Draft): void => {
  const line = oneLine(text);
  const arabic = toArabicDigits(line);
  const years = span.exec(arabic);
  const end = years === null ? null : readYear(years[2] ?? '');
  if (years === null || end === null) return;
  const after = [...arabic.matchAll(pointAfter)].map((match) => ({ fiscalYear: Number(match[2]), overall: Number(match[1]) }));
  const before = [...arabic.matchAll(pointBefore)].map((match) => ({ fiscalYear: Number(match[1]), overall: Number(match[2]) }));
  const points = [...after, ...before.filter(({ fiscalYear }) => !after.some((point) => point.fiscalYear === fiscalYear))];
  draft.setOnce('history', { text: line.slice(begin(line)), fromYear: Number(years[1]), toYear: toBuddhistYear(end.year), points }, place);
};
