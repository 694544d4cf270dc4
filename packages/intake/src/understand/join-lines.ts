import type { Block, Paragraph } from '../blocks.js';
import { oneLine } from './printed-text.js';

const endsOpen = /(?:ซึ่ง|และ|หรือ|โดย|เพื่อ|ได้แก่|ตลอดจน|,)$/;
const beginsOpen = /^(?:หรือ|และ(?!ตัว)|รวมถึง|รวมทั้ง|ซึ่ง|ตลอดจน|อีกทั้ง)/;

const follows = (before: Paragraph, next: Paragraph): boolean => {
  if (before.heading === true || next.heading === true) return false;
  const a = oneLine(before.text);
  const b = oneLine(next.text);
  if (a.length <= 30 || /^(?:[-•]|[\d๐-๙]{1,2}[.)]|(?:ตัวชี้วัด|ประเด็น)ที่)/.test(b)) return false;
  return (/[ก-๙]ข้อ$/.test(a) && /^[\d๐-๙]{2,3}\s/.test(b)) || endsOpen.test(a) || beginsOpen.test(b);
};

const joined = (before: Paragraph, next: Paragraph): Paragraph => ({
  ...before,
  text: `${before.text} ${next.text}`,
  place: before.place.kind === 'text' && next.place.kind === 'text' ? { ...before.place, end: next.place.end } : before.place,
});

/** A sentence that the line or the page has cut becomes one paragraph again: where it stops or goes on with a word that cannot end or begin one. */
export const joinLines = (blocks: readonly Block[]): Block[] => {
  const result: Block[] = [];
  for (const block of blocks) {
    const before = result.at(-1);
    if (block.kind === 'paragraph' && before?.kind === 'paragraph' && follows(before, block)) result[result.length - 1] = joined(before, block);
    else result.push(block);
  }
  return result;
};
