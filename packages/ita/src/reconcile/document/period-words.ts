import { thaiMonths } from '@prongsai/thai';
import { compact, plain } from './wording.js';

const months = thaiMonths.flatMap(({ name, abbreviation }) => [name, abbreviation.replaceAll('.', '\\.?')]).join('|');
const month = new RegExp(months);
const monthOfYear = new RegExp(`(?:${months})\\s*(?:พ\\.?\\s?ศ\\.?\\s*)?(?:\\d{4}|\\d{2})(?!\\d)`, 'g');

export const namesMonth = (text: string): boolean => month.test(compact(text));

/** `ภายในเดือนมีนาคม 2569`, `ต.ค. 68 - มี.ค. 69 และ …`: each month of a period told in more words than a range has. */
export const monthsOfYear = (text: string): string[] => [...plain(text).matchAll(monthOfYear)].map(([found]) => found);

const relative = /ทุก|ราย|ภายใน|ตลอด|ต่อเนื่อง|ประจำ|ไตรมาส|รอบ|เดือน|วัน|สัปดาห์|ปี|ตามแผน|25\d\d|พ\.?ศ/;

/** Whether a period that is no range still says when: `ทุกเดือน`, `ภายใน 30 วัน`, `ตลอดทั้งปี`. */
export const saysWhen = (text: string): boolean => namesMonth(text) || relative.test(compact(text));
