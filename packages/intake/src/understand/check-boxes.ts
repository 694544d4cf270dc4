import type { DocumentReportStatus } from '@prongsai/ita';
import { spaceless } from './printed-text.js';

const ticked = /<input\b(?=[^>]*\bchecked\b)[^>]*>|\[\s*(?:x|X|\/|✓|✔|√)\s*\]|\((?:\s*)(?:x|X|\/|✓|✔|√)(?:\s*)\)|[☑☒✅✓✔√\uF052\uF0FE\uF0FC\uF078]/;
const unticked = /<input\b(?![^>]*\bchecked\b)[^>]*>|\[\s*\]|\(\s*\)|[☐□◻⬜❑❏▢\uF0A8\uF06F\uF071]/;
const box = new RegExp(`(${ticked.source})|(${unticked.source})`, 'g');

const words: readonly [status: DocumentReportStatus, pattern: RegExp][] = [
  ['not-started', /^(?:ยังไม่(?:ได้)?(?:เริ่ม)?(?:ดำเนินการ|ดำเนินงาน)?|ไม่(?:ได้)?ดำเนินการ)/],
  ['in-progress', /^(?:อยู่(?:ใน)?ระหว่าง(?:การ)?(?:ดำเนินการ|ดำเนินงาน)?|กำลังดำเนินการ|ดำเนินการบางส่วน|ระหว่างดำเนินการ)/],
  ['done', /^(?:ดำเนินการ(?:แล้ว)?(?:แล้ว)?(?:เสร็จ(?:สิ้น|แล้ว|เรียบร้อย)?)|แล้วเสร็จ|เสร็จสิ้น|เสร็จแล้ว|ดำเนินการแล้ว)/],
];

const statusOf = (text: string): DocumentReportStatus | null => {
  const key = spaceless(text);
  return words.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
};

export interface BoxReading {
  /** The one status whose box is ticked. */
  status?: DocumentReportStatus;
  /** Boxes beside a status. */
  boxes: number;
  /** How many of them are ticked. */
  ticked: number;
}

/** Boxes beside the words of a status, in any of their forms; the word may stand before its box when it does so throughout. */
export const readCheckBoxes = (text: string): BoxReading => {
  const found = [...text.matchAll(box)];
  const after = found.map((match, index) => ({
    on: match[1] !== undefined,
    status: statusOf(text.slice(match.index + match[0].length, found[index + 1]?.index)),
  }));
  const marks = after.filter(({ status }) => status !== null);
  const on = marks.filter((mark) => mark.on);
  const [only] = on;
  return { boxes: marks.length, ticked: on.length, ...(on.length === 1 && only?.status ? { status: only.status } : {}) };
};

/** A status said in plain words, as the whole of a cell. */
export const readStatusWord = (text: string): DocumentReportStatus | null => (spaceless(text).length <= 40 ? statusOf(text) : null);
